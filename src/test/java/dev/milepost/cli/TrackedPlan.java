package dev.milepost.cli;

/// A roadmap of six months with what is counted, measured and chosen.
final class TrackedPlan {

    static final String YAML = """
        format: 1
        id: tracked
        title: Tracked plan
        months: 6
        currency: USD
        phases:
          - {id: smith, title: Smith, months: 1-6}
        stages:
          - id: basics
            title: Basics
            months: 1-6
            items:
              - {id: talks, text: Speak at 3 fairs, count: 3}
              - {id: posts, text: Write 2 posts a month, count: 2, per: month}
              - {id: anvil, text: Know the anvil}
            sections:
              - id: speciality
                title: Speciality
                choose: 1
                tracks:
                  - id: blades
                    title: Blades
                    items:
                      - {id: blade, text: Forge a blade}
                  - id: gates
                    title: Gates
                    items:
                      - {id: gate, text: Build a gate}
        milestones:
          - {id: journeyman, kind: advancement, month: 3, title: Journeyman}
        metrics:
          - id: quality
            title: Quality
            metrics:
              - {id: fire, title: Fire, text: Keep the fire lit, target: 99.95%+}
              - {id: visitors, text: Visitors at the forge, target: 200+, unit: visitors}
        """;

    private TrackedPlan() {}
}
