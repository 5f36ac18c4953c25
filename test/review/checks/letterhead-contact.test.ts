import { letterheadContact } from "../../../src/review/checks/letterhead-contact.ts";
import cases from "../../cases/checks/letterhead-contact.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(letterheadContact, asCases(cases));
