import type { Language } from "@/domain/language";

export function preferredLanguage(header: string | null | undefined): Language;
