import { uploadRoute } from "@/app/_import/upload";
import { projectScreen } from "@/app/_project/import-screen";

export const POST = uploadRoute(projectScreen);
