import { withdrawalRate } from "../../../src/review/checks/withdrawal-rate.ts";
import { cases } from "../../cases/checks/withdrawal-rate.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(withdrawalRate, cases);
