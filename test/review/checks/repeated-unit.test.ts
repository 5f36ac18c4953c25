import { repeatedUnit } from "../../../src/review/checks/repeated-unit.ts";
import cases from "../../cases/checks/repeated-unit.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(repeatedUnit, asCases(cases));
