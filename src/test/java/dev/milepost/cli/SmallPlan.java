package dev.milepost.cli;

import java.nio.charset.StandardCharsets;

/// A roadmap of six months with one of everything, small enough to be written out in a test.
final class SmallPlan implements ShippedRoadmap {

    static final String YAML = """
        format: 1
        id: small
        title: Small plan
        months: 6
        currency: USD
        phases:
          - id: apprentice
            title: Apprentice
            months: 1-3
          - id: smith
            title: Smith
            months: 3-6
        stages:
          - id: basics
            title: Basics
            months: 1-4
            items:
              - {id: anvil, text: Know the anvil}
              - {id: hammer, text: Know the hammer}
            sections:
              - id: fire
                title: Fire
                items:
                  - {id: bellows, text: Work the bellows}
                  - {id: coal, text: Tell coal from coke}
          - id: craft
            title: Craft
            months: 5-6
            items:
              - {id: blade, text: Forge a blade}
              - {id: gate, text: Build a gate}
        milestones:
          - {id: journeyman, kind: advancement, month: 3, title: Journeyman}
          - {id: master, kind: advancement, month: 6, title: Master}
        income:
          baseline: $12k
          salary:
            - {months: 1-3, pay: $24k}
            - {months: 3-6, pay: $36k-$48k, after: journeyman}
          streams:
            - {id: fairs, title: Fairs, kind: consulting, pay: $12k, from: 5, ramp: 0}
            - {id: courses, title: Courses, kind: training, pay: $100/month, ramp: 0}
            - {id: advice, title: Advice, kind: consulting, pay: $50-$60/hour}
          targets:
            - {scenario: realistic, month: 6, income: $40k-$50k}
        """;

    @Override
    public String fileName() {
        return "small-shipped.yaml";
    }

    @Override
    public byte[] content() {
        return YAML.getBytes(StandardCharsets.UTF_8);
    }
}
