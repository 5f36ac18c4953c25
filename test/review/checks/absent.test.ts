import { absent } from "../../../src/review/checks/absent.ts";
import { cases } from "../../cases/checks/absent.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(absent, cases);
