import { territorial } from "../../../src/review/checks/territorial.ts";
import cases from "../../cases/checks/territorial.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(territorial, asCases(cases));
