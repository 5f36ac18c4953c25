import { ratio } from "../../../src/review/checks/ratio.ts";
import { cases } from "../../cases/checks/ratio.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ratio, cases);
