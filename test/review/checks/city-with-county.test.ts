import { cityWithCounty } from "../../../src/review/checks/city-with-county.ts";
import { cases } from "../../cases/checks/city-with-county.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(cityWithCounty, cases);
