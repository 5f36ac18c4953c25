import { letterheadCity } from "../../../src/review/checks/letterhead-city.ts";
import cases from "../../cases/checks/letterhead-city.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(letterheadCity, asCases(cases));
