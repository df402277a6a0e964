package no.samraad.local.demonstration;

import java.util.Optional;
import java.util.UUID;
import no.samraad.local.identity.TestPerson;
import no.samraad.parties.RegisterPerson;
import no.samraad.platform.web.Language;

/** The test people of each community, bound to their logins at the simulated identity provider. */
final class RegisterPeople implements DemonstrationStep {
    @Override
    public String name() {
        return "people";
    }

    @Override
    public void load(Demonstration demonstration) {
        for (CommunityFile community : demonstration.communities()) {
            String slug = community.slug();
            demonstration.inside(slug, () -> {
                demonstration.people().all().stream()
                        .filter(person -> person.community().equals(slug))
                        .forEach(person -> demonstration.know(slug, person.key(), register(demonstration, person)));
                return null;
            });
        }
    }

    private static UUID register(Demonstration demonstration, TestPerson person) {
        RegisterPerson.Outcome outcome = demonstration
                .bean(RegisterPerson.class)
                .handle(
                        demonstration.tenant(person.community()),
                        new RegisterPerson.Command(
                                person.name(),
                                person.email(),
                                person.phone(),
                                Language.of(person.language()).orElse(Language.NB),
                                Optional.of(demonstration.login(person))));
        return switch (outcome) {
            case RegisterPerson.Outcome.Registered registered -> registered.personId();
            case RegisterPerson.Outcome.KnownAlready known -> known.personId();
            case RegisterPerson.Outcome.Invalid invalid ->
                throw new IllegalStateException(person.key() + ": " + invalid.field());
        };
    }
}
