// `npm run bench`: times as ratios within one run, round trips, the weight of the pane and how soon it shows something.
import { benchBundle } from "./bundle.ts";
import { benchPaint } from "./paint.ts";
import { benchProvince } from "./province.ts";
import { benchReview } from "./review.ts";
import { benchRoundTrips } from "./round-trips.ts";

benchReview();
benchProvince();
await benchRoundTrips();
benchBundle();
await benchPaint();
