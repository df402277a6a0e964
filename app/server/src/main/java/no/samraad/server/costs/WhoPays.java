package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.cost.CostJudge;
import no.samraad.engine.cost.CostOf;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.engine.judgement.Act.ChargeCost;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.server.bodies.JudgeSeats;
import no.samraad.statutes.StatutesInForce;

/** Asks the rules of the day a cost was had who pays it; the preview, the approval and the statement ask the same. */
@Singleton
public class WhoPays {
    private final PartyRows parties;
    private final StatutesInForce statutes;

    public WhoPays(PartyRows parties, StatutesInForce statutes) {
        this.parties = parties;
        this.statutes = statutes;
    }

    /**
     * A cost as it is asked about.
     *
     * @param partner whom the one who has it sits for; empty for what is common to all
     * @param party where that one comes from; empty where it is not known
     */
    public record Asked(
            BodyCode body,
            LocalDate on,
            IncurredCost kind,
            Optional<String> partner,
            Optional<String> party,
            long ore) {}

    /**
     * What the rules say.
     *
     * @param parts what each pays; empty where it is not settled who pays
     * @param parties everybody, for the words
     */
    public record Answer(
            ChargeCost asked,
            Judgement judgement,
            StatutesInForce.Version rules,
            List<CostPart> parts,
            List<Party> parties) {}

    Answer handle(UUID tenantId, Asked asked) {
        List<Party> all = parties.all(tenantId);
        Map<String, Partner> partners = new LinkedHashMap<>();
        for (Party party : all) {
            partners.putIfAbsent(party.partner(), new Partner(new PartnerCode(party.partner()), side(party)));
        }
        asked.partner()
                .ifPresent(partner -> partners.putIfAbsent(partner, new Partner(new PartnerCode(partner), Side.OTHER)));
        CostFacts facts = new CostFacts(
                asked.body(),
                asked.on(),
                asked.kind(),
                asked.partner()
                        .<CostOf>map(partner -> new CostOf.One(
                                new PartnerCode(partner),
                                asked.party().map(PartyCode::new).orElse(null)))
                        .orElseGet(CostOf.All::new),
                asked.ore(),
                List.copyOf(partners.values()),
                parties.members(tenantId).stream().map(JudgeSeats::party).toList());
        StatutesInForce.Version rules = statutes.on(tenantId, asked.on());
        ChargeCost act = new ChargeCost(facts);
        return new Answer(
                act,
                Engine.judge(act, rules.rules()),
                rules,
                CostJudge.answer(facts, rules.rules()).parts(),
                all);
    }

    private static Side side(Party party) {
        return switch (party.kind()) {
            case "trust" -> Side.HOSPITAL;
            case "municipality" -> Side.MUNICIPAL;
            default -> Side.OTHER;
        };
    }
}
