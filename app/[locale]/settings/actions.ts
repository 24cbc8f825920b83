"use server";

import { action } from "@/app/_forms/action";
import { changeSettings } from "@/data/settings";
import { settingsSchema } from "@/domain/settings";
import { editingSettings } from "./_parts/editing";

/** Behind the form of the settings. */
export const changeSettingsAction = action({
  schema: settingsSchema,
  form: "/settings",
  write: (viewer, request, _, post) => changeSettings(viewer, request, post),
  editing: editingSettings,
  next: "/settings?saved=1",
});
