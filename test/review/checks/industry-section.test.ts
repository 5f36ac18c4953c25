import { industrySection } from "../../../src/review/checks/industry-section.ts";
import { cases } from "../../cases/checks/industry-section.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(industrySection, cases);
