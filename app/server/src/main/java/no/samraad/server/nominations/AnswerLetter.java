package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Outcome.NotMet;
import no.samraad.engine.judgement.Disposition;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.format.RecordText;

/**
 * An authority answers a letter, by its code and without login: it names someone, says yes to whom another named, or asks
 * for more time. What it answers is a proposal; it may answer anew until the secretary has accepted one. Whom a binding rule
 * of competence keeps out is refused here already.
 */
@Singleton
public class AnswerLetter {
    /** More answers to one letter than this are no answers. */
    private static final int MOST_ANSWERS = 20;

    private final LetterLinkRows links;
    private final LetterRows letters;
    private final LetterAnswerRows answers;
    private final NominationRows nominations;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final Appoint appoint;
    private final SendLetters send;
    private final Acts acts;
    private final Ids ids;

    AnswerLetter(
            LetterLinkRows links,
            LetterRows letters,
            LetterAnswerRows answers,
            NominationRows nominations,
            BodyRows bodies,
            PartyRows parties,
            Appoint appoint,
            SendLetters send,
            Acts acts,
            Ids ids) {
        this.links = links;
        this.letters = letters;
        this.answers = answers;
        this.nominations = nominations;
        this.bodies = bodies;
        this.parties = parties;
        this.appoint = appoint;
        this.send = send;
        this.acts = acts;
        this.ids = ids;
    }

    /** What a code leads to. */
    public sealed interface Found {
        record Open(Body body, Correspondence correspondence, Letter letter) implements Found {
            public Nomination nomination() {
                return correspondence.nomination();
            }

            /** Whom the authority is asked to say yes to; empty where it is asked to name someone. */
            public Optional<LetterAnswer> askedAbout() {
                return correspondence.askedAbout(letter);
            }
        }

        /** The answer is accepted, or the letter is taken back. */
        record Over() implements Found {}

        /** The last day is long past. */
        record RunOut() implements Found {}

        record Unknown() implements Found {}
    }

    public Found look(Caller caller, LetterCode code) {
        UUID tenant = caller.tenant().id();
        Optional<LetterLink> link = links.find(tenant, code.hash());
        if (link.isEmpty()) {
            return new Found.Unknown();
        }
        if (link.get().usedAt() != null) {
            return new Found.Over();
        }
        if (!link.get().expiresAt().isAfter(caller.happenedAt().toInstant())) {
            return new Found.RunOut();
        }
        Optional<Letter> letter = letters.find(tenant, link.get().subjectId());
        Optional<Nomination> nomination = letter.flatMap(found -> nominations.find(tenant, found.nominationId()));
        return nomination
                .filter(Nomination::open)
                .<Found>map(open -> new Found.Open(
                        bodies.find(tenant, open.bodyId()).orElseThrow(),
                        new Correspondence(open, letters.of(tenant, open.id()), answers.of(tenant, open.id())),
                        letter.orElseThrow()))
                .orElseGet(Found.Over::new);
    }

    /** What is answered. */
    public sealed interface What {
        /** @param who what is said of the person; empty when nothing is */
        record Names(
                String name,
                Optional<EmailAddress> email,
                String phone,
                Language language,
                Optional<Appoint.Who> who,
                String decision,
                Optional<LocalDate> decidedOn)
                implements What {}

        /** @param answer the one the page showed */
        record Agrees(UUID answer, String decision, Optional<LocalDate> decidedOn) implements What {}

        record NeedsTime(LocalDate until) implements What {}
    }

    public record Command(LetterCode code, What what, String note, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Answered(Found.Open letter) implements Outcome {}

        /** The code leads nowhere, or nowhere any more. */
        record Not(Found found) implements Outcome {}

        /** A rule keeps the person out. */
        record Refused(Found.Open letter, Appoint.Judged judged) implements Outcome {}

        /** Another person is proposed than the page showed. */
        record Stale(Found.Open letter) implements Outcome {}

        /** Too many answers to this letter. */
        record TooMany() implements Outcome {}
    }

    /** What the engine says of the person, if the authority names one or says yes to one. */
    public Optional<Appoint.Judged> judge(Caller caller, Found.Open letter, What what) {
        return switch (what) {
            case What.Names names -> Optional.of(judged(caller, letter, names.who()));
            case What.Agrees _ ->
                letter.askedAbout()
                        .map(asked -> judged(
                                caller,
                                letter,
                                said(asked, parties.members(caller.tenant().id()))));
            case What.NeedsTime _ -> Optional.empty();
        };
    }

    /** Whether a binding rule of competence is broken; what nobody has registered keeps no answer out. */
    public static boolean keepsOut(Appoint.Judged judged) {
        return judged.judgement().disposition() instanceof Disposition.Refused(var because)
                && because.stream().anyMatch(finding -> finding.outcome() instanceof NotMet);
    }

    private Appoint.Judged judged(Caller caller, Found.Open letter, Optional<Appoint.Who> who) {
        Nomination nomination = letter.nomination();
        return appoint.judge(
                caller.tenant().id(),
                letter.body(),
                new Appoint.Command(
                        nomination.seatId(),
                        nomination.as(),
                        ids.next(),
                        nomination.since(),
                        Optional.ofNullable(nomination.until()),
                        letter.letter().authority(),
                        nomination.way(),
                        "",
                        who,
                        false,
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * What was said of a person that is named.
     *
     * @param parties those that ever belonged to the community
     */
    static Optional<Appoint.Who> said(LetterAnswer answer, List<MemberParty> parties) {
        return answer.said()
                .map(known -> new Appoint.Who(
                        parties.stream()
                                .filter(party -> party.partyId().equals(answer.partyId()))
                                .findFirst(),
                        known));
    }

    public Outcome handle(Caller caller, Command command) {
        Found found = look(caller, command.code());
        if (!(found instanceof Found.Open letter)) {
            return new Outcome.Not(found);
        }
        UUID tenant = caller.tenant().id();
        Correspondence before = letter.correspondence();
        if (before.answers().stream()
                        .filter(answer ->
                                answer.letterId().equals(letter.letter().id()))
                        .count()
                >= MOST_ANSWERS) {
            return new Outcome.TooMany();
        }
        if (command.what() instanceof What.Agrees(UUID answer, var _, var _)
                && letter.askedAbout()
                        .filter(asked -> asked.id().equals(answer))
                        .isEmpty()) {
            return new Outcome.Stale(letter);
        }
        Optional<Appoint.Judged> judged = judge(caller, letter, command.what());
        if (judged.filter(AnswerLetter::keepsOut).isPresent()) {
            return new Outcome.Refused(letter, judged.get());
        }
        if (nominations.touch(tenant, letter.nomination().id()) == 0) {
            return new Outcome.Not(new Found.Over());
        }
        UUID id = ids.next();
        Instant now = caller.happenedAt().toInstant();
        insert(tenant, id, letter.letter().id(), command, now);
        if (command.what() instanceof What.Names) {
            tellOthers(caller, letter, now);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("letter", letter.letter().id().toString());
        facts.put("answer", id.toString());
        facts.put("late", caller.today().isAfter(letter.nomination().lastDay()));
        judged.ifPresent(one -> facts.put(AskedActs.MEMBER, AskedActs.of(one.asked())));
        acts.record(Act.by(caller, Role.APPOINTER, kind(command.what()))
                .about(letter.nomination().id())
                .inBody(letter.body().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Answered(letter);
    }

    private static String kind(What what) {
        return switch (what) {
            case What.Names _ -> "nomination_named";
            case What.Agrees _ -> "nomination_agreed";
            case What.NeedsTime _ -> "nomination_needs_time";
        };
    }

    private void insert(UUID tenant, UUID id, UUID letter, Command command, Instant now) {
        switch (command.what()) {
            case What.Names names ->
                answers.insert(
                        tenant,
                        id,
                        letter,
                        "named",
                        null,
                        names.name(),
                        names.email().map(EmailAddress::text).orElse(null),
                        names.phone().isEmpty() ? null : names.phone(),
                        names.language().code(),
                        names.who()
                                .flatMap(Appoint.Who::party)
                                .map(MemberParty::partyId)
                                .orElse(null),
                        names.who()
                                .map(who -> RecordText.canonical(who.known()).text())
                                .orElse(null),
                        names.decision().isEmpty() ? null : names.decision(),
                        names.decidedOn().orElse(null),
                        null,
                        command.note(),
                        now);
            case What.Agrees agrees ->
                answers.insert(
                        tenant,
                        id,
                        letter,
                        "agreed",
                        agrees.answer(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        agrees.decision().isEmpty() ? null : agrees.decision(),
                        agrees.decidedOn().orElse(null),
                        null,
                        command.note(),
                        now);
            case What.NeedsTime time ->
                answers.insert(
                        tenant,
                        id,
                        letter,
                        "more_time",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        time.until(),
                        command.note(),
                        now);
        }
    }

    /** Somebody is named: those who must say yes are asked to. */
    private void tellOthers(Caller caller, Found.Open letter, Instant now) {
        List<Letter> others = new ArrayList<>(letter.correspondence().letters());
        others.removeIf(
                other -> other.proposes() || other.id().equals(letter.letter().id()));
        send.send(caller.tenant(), letter.body(), letter.nomination(), others, NominationMail.Occasion.PROPOSED, now);
    }
}
