import { modelRoute } from "@/app/_import/model";
import { projectScreen } from "@/app/_project/import-screen";

export const GET = modelRoute(projectScreen);
