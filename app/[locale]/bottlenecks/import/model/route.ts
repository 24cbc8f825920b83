import { bottleneckScreen } from "@/app/_bottleneck/import-screen";
import { modelRoute } from "@/app/_import/model";

export const GET = modelRoute(bottleneckScreen);
