import { contact } from "../../../src/review/checks/contact.ts";
import cases from "../../cases/checks/contact.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(contact, asCases(cases));
