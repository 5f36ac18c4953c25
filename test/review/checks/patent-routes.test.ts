import { patentRoutes } from "../../../src/review/checks/patent-routes.ts";
import { cases } from "../../cases/checks/patent-routes.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(patentRoutes, cases);
