package no.samraad.local.demonstration;

import java.util.UUID;
import no.samraad.local.yaml.YamlNode;
import no.samraad.parties.MembershipKind;
import no.samraad.parties.RegisterParty;
import no.samraad.parties.SamiLanguageArea;
import no.samraad.platform.ids.Ids;

/** The country's municipalities, the two communities, and the parties of each. */
final class RegisterCommunities implements DemonstrationStep {
    @Override
    public String name() {
        return "municipalities, communities and parties";
    }

    @Override
    public void load(Demonstration demonstration) {
        demonstration
                .registrar()
                .municipalities(
                        YamlNode.resource("demonstration/municipalities.yaml").all());
        for (CommunityFile community : demonstration.communities()) {
            UUID tenantId = demonstration.registrar().community(community, demonstration.bean(Ids.class));
            demonstration.know(community.slug(), tenantId);
            demonstration.inside(community.slug(), () -> {
                community.parties().forEach(party -> register(demonstration, community, party));
                return null;
            });
        }
    }

    private static void register(Demonstration demonstration, CommunityFile community, CommunityFile.PartyEntry party) {
        RegisterParty.Outcome outcome = demonstration
                .bean(RegisterParty.class)
                .handle(
                        demonstration.tenant(community.slug()),
                        new RegisterParty.Command(
                                party.kind(),
                                party.partner(),
                                party.name(),
                                party.municipality(),
                                party.inSamiLanguageArea() ? SamiLanguageArea.INSIDE : SamiLanguageArea.OUTSIDE,
                                MembershipKind.MEMBER,
                                community.founded(),
                                "Stiftelsen av fellesskapet"));
        switch (outcome) {
            case RegisterParty.Outcome.Registered _, RegisterParty.Outcome.KnownAlready _ -> {}
            case RegisterParty.Outcome.NoSuchMunicipality _ ->
                throw new IllegalStateException(community.slug() + ": no municipality for " + party.name());
        }
    }
}
