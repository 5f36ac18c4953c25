import { affirmed } from "../../../src/review/checks/affirmed.ts";
import { cases } from "../../cases/checks/affirmed.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(affirmed, cases);
