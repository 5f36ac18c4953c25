import { yearsSince } from "../../../src/review/checks/years-since.ts";
import { cases } from "../../cases/checks/years-since.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(yearsSince, cases);
