import { bottleneckScreen } from "@/app/_bottleneck/import-screen";
import { uploadRoute } from "@/app/_import/upload";

export const POST = uploadRoute(bottleneckScreen);
