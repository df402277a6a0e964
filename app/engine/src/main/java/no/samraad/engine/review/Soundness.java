package no.samraad.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.BodyProvision.BodyAuthority;
import no.samraad.engine.provision.BodyProvision.BodyKind;
import no.samraad.engine.provision.BodyProvision.BodyRegister;
import no.samraad.engine.provision.BodyProvision.RegisteredBody;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.Overruled;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.AppointedSeats;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.ProportionalSeats;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatTotal;
import no.samraad.engine.provision.SeatProvision.SeatsAppointed;
import no.samraad.engine.provision.SeatProvision.SeatsInParity;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Strictness;
import no.samraad.engine.provision.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Are these rules sound? Looks through the rules of a community before anyone acts under them: what they leave open, where
 * they say two things, what can never be reached, and which dates of the next ten years they cannot be kept on.
 */
public final class Soundness {
    /** How far ahead the calendar is tried. */
    public static final int YEARS_AHEAD = 10;

    /** A partner with no more than this share of the seats is a small one. */
    private static final Fraction SMALL = new Fraction(1, 4);

    /** Kinds of which a body has one or none; of every other kind several rules may stand side by side. */
    private static final List<Class<? extends Provision>> SAID_ONCE = List.of(
            VotingSeats.class,
            SeatTotal.class,
            PartnerGroups.class,
            Deputies.class,
            SeatBaseChosen.class,
            DecidesBy.class,
            NonUnanimousVote.class,
            ConsensusMeans.class,
            UnnotifiedMatters.class,
            MeetingsOpen.class,
            CaseDeadline.class,
            NoticeDeadline.class,
            ExtraordinaryMeetings.class,
            MinutesDeadline.class,
            MinutesApproval.class,
            MinutesPublishedWhen.class);

    /** What a body without an answer to meets at its first meeting, or its first disagreement. */
    private static final Set<Matter> NEEDED_SOON = Set.of(
            Matter.QUORUM,
            Matter.DECISION_MODE,
            Matter.CONSENSUS,
            Matter.NON_UNANIMOUS_VOTE,
            Matter.DISAGREEMENT_PATH,
            Matter.SEATS,
            Matter.SCOPE);

    /** Of these a body that only advises can do without an answer: what it says binds nobody. */
    private static final Set<Matter> NEEDED_TO_DECIDE = Set.of(
            Matter.QUORUM, Matter.DECISION_MODE, Matter.CONSENSUS, Matter.NON_UNANIMOUS_VOTE, Matter.DISAGREEMENT_PATH);

    /** Of these a meeting that talks and decides nothing (A1, a dialogue meeting) is not asked at all. */
    private static final Set<Matter> OF_DECIDING_ALONE = Set.of(
            Matter.QUORUM,
            Matter.WITHOUT_QUORUM,
            Matter.DECISION_MODE,
            Matter.CONSENSUS,
            Matter.WITHOUT_CONSENSUS,
            Matter.NON_UNANIMOUS_VOTE,
            Matter.DISAGREEMENT_PATH,
            Matter.TIE_BREAK,
            Matter.VOTE_RECORDING,
            Matter.UNNOTIFIED_MATTERS,
            Matter.BETWEEN_MEETINGS);

    /** Of so many a majority is tried where no rule gives the seats. */
    private static final int A_HUNDRED = 100;

    private final RulesInForce rules;
    private final List<SoundnessFinding> found = new ArrayList<>();

    private Soundness(RulesInForce rules) {
        this.rules = rules;
    }

    /** Reviews the rules for every body they name, as they stand on their day. */
    public static List<SoundnessFinding> review(RulesInForce rules) {
        return review(rules, bodies(rules));
    }

    /**
     * Reviews the rules for these bodies.
     *
     * @param bodies those that meet and decide
     * @return the gravest first; the order of documents never matters
     */
    public static List<SoundnessFinding> review(RulesInForce rules, Set<BodyCode> bodies) {
        Soundness soundness = new Soundness(rules);
        soundness.ids();
        soundness.amendments();
        soundness.register();
        for (BodyCode body : new TreeSet<>(bodies)) {
            soundness.openQuestions(body);
            soundness.documents(body);
            soundness.seats(body);
            soundness.appointments(body);
            soundness.quorum(body);
            soundness.majority(body);
            soundness.writtenRounds(body);
            soundness.deadlines(body);
            soundness.minutes(body);
            soundness.found.addAll(CostReview.of(rules, body));
        }
        return soundness.found.stream()
                .distinct()
                .sorted(Comparator.comparing(SoundnessFinding::severity))
                .toList();
    }

    /**
     * What to look at in a new version of a document beside the one it replaces.
     *
     * @return a finding for each paragraph whose text was changed in some languages alone, in the order of the document
     */
    public static List<SoundnessFinding> changes(StatutesDocument before, StatutesDocument now) {
        Map<ParagraphId, Paragraph> old = new HashMap<>();
        before.paragraphs().forEach(paragraph -> old.put(paragraph.id(), paragraph));
        List<SoundnessFinding> found = new ArrayList<>();
        for (Paragraph paragraph : now.paragraphs()) {
            Paragraph was = old.get(paragraph.id());
            if (was == null) {
                continue;
            }
            Set<Language> changed = EnumSet.noneOf(Language.class);
            Set<Language> left = EnumSet.noneOf(Language.class);
            paragraph.text().byLanguage().forEach((language, text) -> {
                boolean same = text.equals(was.text().byLanguage().get(language));
                (same ? left : changed).add(language);
            });
            // To add a translation changes no text.
            boolean onlyAdded = changed.stream()
                    .noneMatch(language -> was.text().byLanguage().containsKey(language));
            if (!changed.isEmpty() && !left.isEmpty() && !onlyAdded) {
                found.add(new SoundnessFinding(
                        Severity.WARNING,
                        new Flaw.ChangedInSomeLanguages(paragraph.label(), changed, left),
                        null,
                        List.of(),
                        List.of(new Mend.ChangeTheOthersToo())));
            }
        }
        return found;
    }

    /** The bodies that rules name as those they hold for. */
    public static SortedSet<BodyCode> bodies(RulesInForce rules) {
        SortedSet<BodyCode> bodies = new TreeSet<>();
        for (InForce<?> rule : rules.all()) {
            if (rule.rule().scope() instanceof Scope.BodiesNamed named) {
                bodies.addAll(named.bodies());
            }
            if (rule.provision() instanceof ScopeConfirmed confirmed) {
                bodies.addAll(confirmed.bodies());
            }
        }
        return bodies;
    }

    private void tell(Severity severity, Flaw flaw, @Nullable BodyCode body, List<InForce<?>> where, Mend... mends) {
        found.add(new SoundnessFinding(
                severity, flaw, body, where.stream().map(Citation::of).toList(), List.of(mends)));
    }

    private <P extends Provision> List<InForce<P>> holding(Class<P> type, BodyCode body) {
        return Ruling.holding(rules.find(type, body));
    }

    private void ids() {
        Map<ProvisionId, InForce<?>> seen = new HashMap<>();
        for (InForce<?> rule : rules.all()) {
            InForce<?> before = seen.putIfAbsent(rule.rule().id(), rule);
            if (before != null) {
                tell(
                        Severity.ERROR,
                        new Flaw.SameIdTwice(rule.rule().id()),
                        null,
                        List.of(before, rule),
                        new Mend.GiveOwnId());
            }
        }
        for (InForce<?> rule : rules.all()) {
            if (rule.provision() instanceof ScopeConfirmed confirmed) {
                new TreeSet<>(confirmed.rules())
                        .stream()
                                .filter(id -> !seen.containsKey(id))
                                .forEach(id -> tell(
                                        Severity.WARNING,
                                        new Flaw.NamesUnknownRule(id),
                                        null,
                                        List.of(rule),
                                        new Mend.NameExistingRule()));
            }
        }
    }

    /** What the rules leave open; most of it is worth knowing, some will be needed at the first disagreement. */
    private void openQuestions(BodyCode body) {
        boolean advises = registeredAs(body, registered -> registered.authority() == BodyAuthority.ADVISES);
        boolean talks = registeredAs(body, registered -> registered.kind() == BodyKind.DIALOGUE_MEETING);
        for (Gap gap : Gaps.of(rules, body)) {
            if (talks && OF_DECIDING_ALONE.contains(gap.matter())) {
                continue;
            }
            boolean soon = NEEDED_SOON.contains(gap.matter()) && !(advises && NEEDED_TO_DECIDE.contains(gap.matter()));
            Severity severity = soon ? Severity.WARNING : Severity.NOTE;
            found.add(new SoundnessFinding(
                    severity,
                    new Flaw.LeftOpen(gap.question()),
                    body,
                    gap.question() instanceof Question.ChoiceMissing missing ? List.of(missing.rule()) : List.of(),
                    List.of(new Mend.AnswerIt(gap.question()))));
        }
    }

    private boolean registeredAs(BodyCode body, Predicate<RegisteredBody> what) {
        return rules.all().stream()
                .map(InForce::provision)
                .filter(BodyRegister.class::isInstance)
                .map(BodyRegister.class::cast)
                .flatMap(register -> register.bodies().stream())
                .anyMatch(registered -> registered.body().equals(body) && what.test(registered));
    }

    /** I2, and rules of one document against each other. */
    private void documents(BodyCode body) {
        for (Overruled overruled : rules.overruled(body)) {
            DocumentKind kind = overruled.rule().document().kind();
            tell(
                    kind == DocumentKind.CHOICE ? Severity.NOTE : Severity.ERROR,
                    new Flaw.OverruledByHigher(overruled.how(), kind),
                    body,
                    List.of(overruled.rule(), overruled.by()),
                    new Mend.RemoveOrTighten());
        }
        SAID_ONCE.forEach(type -> saidOnce(type, body));
        quorumsApart(body);
    }

    /**
     * E1: several rules of a quorum must all be kept. Where one paragraph says them all a reader sees it; where they stand apart
     * one is easily taken for the whole.
     */
    private void quorumsApart(BodyCode body) {
        List<InForce<Quorum>> before = new ArrayList<>();
        for (InForce<Quorum> other : holding(Quorum.class, body)) {
            for (InForce<Quorum> one : before) {
                boolean sameMatter =
                        Objects.equals(one.provision().at(), other.provision().at())
                                && one.rule().force() == other.rule().force();
                boolean samePlace = one.document().id().equals(other.document().id())
                        && one.paragraph().id().equals(other.paragraph().id());
                if (sameMatter && !samePlace && !one.provision().equals(other.provision())) {
                    tell(
                            Severity.WARNING,
                            new Flaw.QuorumSaidTwice(),
                            body,
                            List.of(one, other),
                            new Mend.SayThatBothHold());
                }
            }
            before.add(other);
        }
    }

    private <P extends Provision> void saidOnce(Class<P> type, BodyCode body) {
        List<InForce<P>> before = new ArrayList<>();
        for (InForce<P> other : holding(type, body)) {
            for (InForce<P> one : before) {
                if (one.document().kind() != other.document().kind()
                        || one.rule().force() != other.rule().force()) {
                    continue;
                }
                switch (Strictness.of(one.provision(), other.provision())) {
                    case SAME, STRICTER, LOOSER ->
                        tell(Severity.NOTE, new Flaw.NeverDecides(), body, List.of(one, other), new Mend.KeepOne());
                    case OTHERWISE ->
                        tell(Severity.ERROR, new Flaw.SaysTwoThings(), body, List.of(one, other), new Mend.KeepOne());
                }
            }
            before.add(other);
        }
    }

    private void seats(BodyCode body) {
        for (InForce<VotingSeats> seats : holding(VotingSeats.class, body)) {
            int sum = seats.provision().seats().stream()
                    .mapToInt(SeatCount::count)
                    .sum();
            for (InForce<SeatTotal> total : holding(SeatTotal.class, body)) {
                if (total.provision().seats() != sum) {
                    tell(
                            Severity.ERROR,
                            new Flaw.SeatsDoNotAddUp(total.provision().seats(), sum),
                            body,
                            List.of(total, seats),
                            new Mend.PutNumbersRight());
                }
            }
            for (InForce<PartnerGroups> groups : holding(PartnerGroups.class, body)) {
                partners(body, seats, groups);
            }
        }
    }

    private void partners(BodyCode body, InForce<VotingSeats> seats, InForce<PartnerGroups> groups) {
        SortedSet<PartnerCode> voting = new TreeSet<>();
        groups.provision().partners().stream().map(Partner::code).forEach(voting::add);
        SortedSet<PartnerCode> seated = new TreeSet<>();
        seats.provision().seats().stream()
                .filter(count -> count.count() > 0)
                .map(SeatCount::partner)
                .forEach(seated::add);
        // What follows from the parties, from another partner or from a key is a number too.
        holding(SeatPerParty.class, body)
                .forEach(rule -> seated.add(rule.provision().partner()));
        holding(SeatsInParity.class, body)
                .forEach(rule -> seated.add(rule.provision().partner()));
        holding(ProportionalSeats.class, body)
                .forEach(rule -> seated.add(rule.provision().partner()));
        for (PartnerCode partner : voting) {
            if (!seated.contains(partner)) {
                tell(
                        Severity.ERROR,
                        new Flaw.PartnerMismatch(partner, Flaw.Lacking.SEATS),
                        body,
                        List.of(groups, seats),
                        new Mend.PutNumbersRight());
            }
        }
        for (PartnerCode partner : seated) {
            if (!voting.contains(partner)) {
                tell(
                        Severity.ERROR,
                        new Flaw.PartnerMismatch(partner, Flaw.Lacking.A_PLACE_AMONG_THE_PARTNERS),
                        body,
                        List.of(groups, seats),
                        new Mend.PutNumbersRight());
            }
        }
    }

    /** A1: every body reports to one that is there, and none to itself by way of others. */
    private void register() {
        Map<BodyCode, RegisteredBody> registered = new LinkedHashMap<>();
        List<InForce<?>> where = new ArrayList<>();
        for (InForce<?> rule : rules.all()) {
            if (rule.provision() instanceof BodyRegister register) {
                register.bodies().forEach(body -> registered.putIfAbsent(body.body(), body));
                where.add(rule);
            }
        }
        SortedSet<BodyCode> toNone = new TreeSet<>();
        for (RegisteredBody body : registered.values()) {
            BodyCode parent = body.parent();
            if (parent == null) {
                if (body.level() > 1) {
                    toNone.add(body.body());
                }
            } else if (!registered.containsKey(parent)) {
                tell(
                        Severity.ERROR,
                        new Flaw.ReportsToUnknown(parent),
                        body.body(),
                        where,
                        new Mend.SayWhomItReportsTo());
            } else if (reachesItself(body, registered)) {
                tell(Severity.ERROR, new Flaw.ReportsInACircle(), body.body(), where, new Mend.SayWhomItReportsTo());
            }
        }
        if (!toNone.isEmpty()) {
            List<InForce<?>> naming = where.stream()
                    .filter(rule -> rule.provision() instanceof BodyRegister(List<RegisteredBody> bodies)
                            && bodies.stream().anyMatch(body -> toNone.contains(body.body())))
                    .toList();
            tell(Severity.WARNING, new Flaw.ReportsToNone(toNone), null, naming, new Mend.SayWhomItReportsTo());
        }
    }

    private static boolean reachesItself(RegisteredBody body, Map<BodyCode, RegisteredBody> registered) {
        Set<BodyCode> passed = new TreeSet<>();
        BodyCode above = body.parent();
        while (above != null && passed.add(above)) {
            if (above.equals(body.body())) {
                return true;
            }
            RegisteredBody next = registered.get(above);
            above = next == null ? null : next.parent();
        }
        return false;
    }

    /** B11: somebody appoints to each seat, and to no more than there are. */
    private void appointments(BodyCode body) {
        List<InForce<SeatsAppointed>> appointing = holding(SeatsAppointed.class, body);
        for (InForce<VotingSeats> seats : holding(VotingSeats.class, body)) {
            List<InForce<?>> where = new ArrayList<>();
            where.add(seats);
            where.addAll(appointing);
            for (SeatCount count : seats.provision().seats()) {
                int appointed = 0;
                for (InForce<SeatsAppointed> rule : appointing) {
                    for (AppointedSeats some : rule.provision().seats()) {
                        if (some.partner().equals(count.partner())) {
                            Integer many = some.count();
                            appointed += many == null ? count.count() : many;
                        }
                    }
                }
                if (appointed < count.count()) {
                    tell(
                            Severity.WARNING,
                            new Flaw.NobodyAppoints(count.partner(), count.count() - appointed),
                            body,
                            where,
                            new Mend.SayWhoAppoints());
                } else if (appointed > count.count()) {
                    tell(
                            Severity.ERROR,
                            new Flaw.MoreAppointedThanSeats(count.partner(), appointed, count.count()),
                            body,
                            where,
                            new Mend.PutNumbersRight());
                }
            }
        }
    }

    /** The seats of each partner, in the order the text gives them; empty where no rule gives them. */
    private Map<PartnerCode, Integer> seatsOf(BodyCode body) {
        Map<PartnerCode, Integer> counts = new LinkedHashMap<>();
        for (InForce<VotingSeats> seats : holding(VotingSeats.class, body)) {
            seats.provision().seats().forEach(count -> counts.merge(count.partner(), count.count(), Math::max));
        }
        return counts;
    }

    private static int sum(Map<PartnerCode, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A group that must have so many of its own seats represented. */
    private record Group(Set<PartnerCode> partners, int seats, int required) {}

    private void quorum(BodyCode body) {
        Map<PartnerCode, Integer> counts = seatsOf(body);
        int all = sum(counts);
        Map<PartnerCode, Flaw.OnePartnerCanStop> stops = new LinkedHashMap<>();
        Map<PartnerCode, List<InForce<?>>> stoppedBy = new LinkedHashMap<>();
        for (InForce<Quorum> rule : holding(Quorum.class, body)) {
            if (asksForNone(rule.provision().threshold())) {
                tell(Severity.ERROR, new Flaw.QuorumOfNone(), body, List.of(rule), new Mend.AskForAtLeast(1));
                continue;
            }
            if (all == 0) {
                continue;
            }
            Map<PartnerCode, Integer> fewest = new LinkedHashMap<>();
            for (Group group : groups(rule.provision(), counts, body)) {
                if (group.required() > group.seats()) {
                    tell(
                            Severity.ERROR,
                            new Flaw.QuorumNeverReached(group.required(), group.seats()),
                            body,
                            List.of(rule),
                            new Mend.AskForAtMost(group.seats()));
                    continue;
                }
                int absences = group.seats() - group.required() + 1;
                for (PartnerCode partner : group.partners()) {
                    if (counts.getOrDefault(partner, 0) >= absences) {
                        fewest.merge(partner, absences, Math::min);
                    }
                }
            }
            // Of several rules only the one that is broken first is worth knowing.
            fewest.forEach((partner, absences) -> {
                Flaw.OnePartnerCanStop known = stops.get(partner);
                if (known == null || absences < known.absences()) {
                    stops.put(
                            partner,
                            new Flaw.OnePartnerCanStop(partner, counts.getOrDefault(partner, 0), all, absences));
                    stoppedBy.put(partner, new ArrayList<>(List.of(rule)));
                } else if (absences == known.absences()) {
                    stoppedBy.getOrDefault(partner, new ArrayList<>()).add(rule);
                }
            });
        }
        stops.forEach((partner, stop) -> {
            List<InForce<?>> where = stoppedBy.getOrDefault(partner, List.of());
            boolean small = (long) stop.seats() * SMALL.denominator() <= (long) all * SMALL.numerator();
            tell(small ? Severity.WARNING : Severity.NOTE, stop, body, where, new Mend.SayWhatHoldsWithoutThem());
        });
    }

    private List<Group> groups(Quorum quorum, Map<PartnerCode, Integer> counts, BodyCode body) {
        Threshold threshold = quorum.threshold();
        return switch (quorum.base()) {
            case QuorumBase.AllSeats _ ->
                List.of(new Group(counts.keySet(), sum(counts), threshold.requiredOf(sum(counts))));
            case QuorumBase.EachPartner _ ->
                counts.entrySet().stream()
                        .map(partner -> group(partner.getKey(), partner.getValue(), threshold))
                        .toList();
            case QuorumBase.NamedPartners(Set<PartnerCode> named) ->
                new TreeSet<>(named)
                        .stream()
                                .map(partner -> group(partner, counts.getOrDefault(partner, 0), threshold))
                                .toList();
            case QuorumBase.EachSide _ -> {
                Map<Side, List<PartnerCode>> sides = new LinkedHashMap<>();
                for (InForce<PartnerGroups> groups : holding(PartnerGroups.class, body)) {
                    groups.provision()
                            .partners()
                            .forEach(partner -> sides.computeIfAbsent(partner.side(), _ -> new ArrayList<>())
                                    .add(partner.code()));
                }
                yield sides.values().stream()
                        .map(partners -> {
                            int seats = partners.stream()
                                    .mapToInt(partner -> counts.getOrDefault(partner, 0))
                                    .sum();
                            return new Group(Set.copyOf(partners), seats, threshold.requiredOf(seats));
                        })
                        .toList();
            }
        };
    }

    private static Group group(PartnerCode partner, int seats, Threshold threshold) {
        return new Group(Set.of(partner), seats, threshold.requiredOf(seats));
    }

    private static boolean asksForNone(Threshold threshold) {
        return threshold instanceof Threshold.AtLeast(Fraction share) && share.numerator() == 0;
    }

    private void majority(BodyCode body) {
        for (InForce<DecidesBy> rule : holding(DecidesBy.class, body)) {
            mode(rule.provision().mode(), rule, body);
        }
        for (InForce<DecidesMatterBy> rule : holding(DecidesMatterBy.class, body)) {
            mode(rule.provision().mode(), rule, body);
        }
    }

    private void mode(DecisionMode mode, InForce<?> rule, BodyCode body) {
        switch (mode) {
            case DecisionMode.Consensus _ -> {}
            case DecisionMode.MostVotes _ -> {}
            case DecisionMode.Majority(Threshold threshold, VoteBase _) ->
                majority(threshold, sum(seatsOf(body)), rule, body);
            case DecisionMode.ConsensusThenMajority(Threshold threshold, VoteBase _, var _) ->
                majority(threshold, sum(seatsOf(body)), rule, body);
            case DecisionMode.MajorityOfEachSide(Threshold threshold, VoteBase _, Set<Side> sides) -> {
                Map<Side, Integer> seats = seatsOfSides(body);
                new TreeSet<>(sides).forEach(side -> {
                    if (!seats.isEmpty() && seats.getOrDefault(side, 0) == 0) {
                        tell(
                                Severity.ERROR,
                                new Flaw.MajorityNeverReached(1, 0),
                                body,
                                List.of(rule),
                                new Mend.PutNumbersRight());
                    } else {
                        majority(threshold, seats.getOrDefault(side, 0), rule, body);
                    }
                });
            }
        }
    }

    /** The seats of each side; empty where no rule gives seats or says which side a partner is on. */
    private Map<Side, Integer> seatsOfSides(BodyCode body) {
        Map<PartnerCode, Integer> counts = seatsOf(body);
        Map<Side, Integer> sides = new TreeMap<>();
        if (!counts.isEmpty()) {
            for (InForce<PartnerGroups> groups : holding(PartnerGroups.class, body)) {
                groups.provision()
                        .partners()
                        .forEach(partner ->
                                sides.merge(partner.side(), counts.getOrDefault(partner.code(), 0), Integer::sum));
            }
        }
        return sides;
    }

    /** Whether so many can be for, and whether enough must be; where no rule gives the seats a share is tried of a hundred. */
    private void majority(Threshold threshold, int seats, InForce<?> rule, BodyCode body) {
        if (asksForNone(threshold)) {
            tell(Severity.ERROR, new Flaw.MajorityOfNone(), body, List.of(rule), new Mend.AskForMoreThanHalf());
            return;
        }
        boolean aNumber = threshold instanceof Threshold.AtLeastNumber;
        int most = seats == 0 ? A_HUNDRED : seats;
        int required = threshold.requiredOf(most);
        if (required > most && !(aNumber && seats == 0)) {
            tell(
                    Severity.ERROR,
                    new Flaw.MajorityNeverReached(required, most),
                    body,
                    List.of(rule),
                    new Mend.AskForAtMost(most));
        } else if (!aNumber && 2 * threshold.requiredOf(2) <= 2) {
            tell(Severity.WARNING, new Flaw.BothSidesCanWin(), body, List.of(rule), new Mend.AskForMoreThanHalf());
        }
    }

    /** I3: whether the rules can be changed at all. */
    private void amendments() {
        List<InForce<Amendment>> all = new ArrayList<>();
        for (InForce<?> rule : rules.all()) {
            if (rule.provision() instanceof Amendment amendment) {
                all.add(new InForce<>(amendment, rule.rule(), rule.paragraph(), rule.document()));
            }
        }
        boolean hasStatutes = rules.documents().stream().anyMatch(document -> document.kind() == DocumentKind.STATUTES);
        boolean statutesCanChange =
                all.stream().anyMatch(rule -> rule.provision().documents().contains(DocumentKind.STATUTES));
        if (hasStatutes && !statutesCanChange) {
            tell(
                    Severity.WARNING,
                    new Flaw.NoWayToChange(DocumentKind.STATUTES),
                    null,
                    List.of(),
                    new Mend.AddAmendmentRule());
        }
        all.forEach(this::amendment);
    }

    private void amendment(InForce<Amendment> rule) {
        boolean every = false;
        boolean small = false;
        boolean large = false;
        for (AmendmentTier tier : rule.provision().tiers()) {
            if (every || (small && large)) {
                tell(
                        Severity.WARNING,
                        new Flaw.TierTrouble(Flaw.TierFault.NEVER_REACHED),
                        tier.body(),
                        List.of(rule),
                        new Mend.StricterTierFirst());
            }
            switch (tier.changes()) {
                case ChangesOfTier.EveryChange _ -> every = true;
                case ChangesOfTier.ChangesOf _ -> {}
                case ChangesOfTier.ChangesMarked(ChangeSize size) -> {
                    small |= size == ChangeSize.SMALL;
                    large |= size == ChangeSize.LARGE;
                }
            }
            mode(tier.mode(), rule, tier.body());
            if (seatsOf(tier.body()).isEmpty()) {
                tell(
                        Severity.NOTE,
                        new Flaw.BodyWithoutSeats(tier.body()),
                        tier.body(),
                        List.of(rule),
                        new Mend.GiveTheBodySeats());
            }
        }
        if (!every && !(small && large)) {
            tell(
                    Severity.WARNING,
                    new Flaw.TierTrouble(Flaw.TierFault.SOME_CHANGES_FIT_NONE),
                    null,
                    List.of(rule),
                    new Mend.AddTierForTheRest());
        }
    }

    /** D12: whether one who answers for it decides alone, because the silent are for it too or are not counted. */
    private void writtenRounds(BodyCode body) {
        int given = sum(seatsOf(body));
        int seats = given == 0 ? A_HUNDRED : given;
        for (InForce<WrittenRound> rule : holding(WrittenRound.class, body)) {
            RoundAnswers silence = rule.provision().answers();
            int forIt = switch (silence) {
                case ALL_MUST_ANSWER -> 0;
                case SILENCE_IS_CONSENT -> seats;
                case SILENCE_IS_NOT_COUNTED -> 1;
            };
            int required = switch (rule.provision().agreement()) {
                case RoundAgreement.AllForIt _ -> forIt;
                case RoundAgreement.OfAnswers(Threshold threshold) -> threshold.requiredOf(forIt);
                case RoundAgreement.OfAllSeats(Threshold threshold) -> threshold.requiredOf(seats);
            };
            if (seats > 1 && forIt > 0 && required <= forIt) {
                tell(
                        silence == RoundAnswers.SILENCE_IS_CONSENT ? Severity.NOTE : Severity.WARNING,
                        new Flaw.OneAnswerDecides(silence),
                        body,
                        List.of(rule),
                        new Mend.AskForAnswersOfMore());
            }
        }
    }

    private void deadlines(BodyCode body) {
        List<InForce<CaseDeadline>> cases = holding(CaseDeadline.class, body);
        List<InForce<NoticeDeadline>> notices = holding(NoticeDeadline.class, body);
        cases.forEach(rule -> side(rule, rule.provision().deadline(), Direction.BEFORE, body));
        notices.forEach(rule -> side(rule, rule.provision().deadline(), Direction.BEFORE, body));
        holding(ExtraordinaryMeetings.class, body)
                .forEach(rule -> side(rule, rule.provision().notice(), Direction.BEFORE, body));
        holding(MinutesDeadline.class, body)
                .forEach(rule -> side(rule, rule.provision().deadline(), Direction.AFTER, body));
        for (InForce<CaseDeadline> submitted : cases) {
            for (InForce<NoticeDeadline> notice : notices) {
                Tried tried =
                        everyWorkingDay(day -> lastDay(submitted.provision().deadline(), day, body)
                                .ends()
                                .isAfter(lastDay(notice.provision().deadline(), day, body)
                                        .ends()));
                if (tried.first() != null) {
                    tell(
                            Severity.ERROR,
                            new Flaw.CasesAfterNotice(tried.first(), tried.days(), tried.of()),
                            body,
                            List.of(submitted, notice),
                            new Mend.CasesEarlier());
                }
            }
        }
    }

    private void side(InForce<?> rule, Deadline deadline, Direction right, BodyCode body) {
        if (deadline.direction() != right && deadline.amount() > 0) {
            tell(Severity.ERROR, new Flaw.CountedTheWrongWay(), body, List.of(rule), new Mend.CountTheOtherWay());
        }
    }

    private LastDay lastDay(Deadline deadline, LocalDate anchor, BodyCode body) {
        return Timeliness.lastDay(deadline, anchor, rules, body, WhichDeadlines.EVERY_DEADLINE);
    }

    /** Which days of the next ten years something is so on. */
    private record Tried(@Nullable LocalDate first, int days, int of) {}

    /** A question put of one day. */
    private interface OnDay {
        boolean holds(LocalDate day);
    }

    /** Meetings are held on working days. */
    private Tried everyWorkingDay(OnDay question) {
        LocalDate first = null;
        int days = 0;
        int of = 0;
        LocalDate end = rules.asOf().plusYears(YEARS_AHEAD);
        for (LocalDate day = rules.asOf(); day.isBefore(end); day = day.plusDays(1)) {
            if (NorwegianCalendar.isWorkingDay(day)) {
                of++;
                if (question.holds(day)) {
                    days++;
                    first = first == null ? day : first;
                }
            }
        }
        return new Tried(first, days, of);
    }

    /** The window for silence and the bound for publication, on the real calendar. */
    private void minutes(BodyCode body) {
        boolean approvedFirst = holding(MinutesPublishedWhen.class, body).stream()
                .anyMatch(rule -> rule.provision().minutes() == PublishedMinutes.ONLY_APPROVED);
        if (!approvedFirst) {
            return;
        }
        for (InForce<MinutesApproval> approval : holding(MinutesApproval.class, body)) {
            for (InForce<MinutesDeadline> bound : holding(MinutesDeadline.class, body)) {
                switch (approval.provision().way()) {
                    case ApprovalWay.Silence(Deadline window) -> silence(body, approval, window, bound);
                    case ApprovalWay.NextMeeting _ -> atNextMeeting(body, approval, bound);
                    case ApprovalWay.NextMeetingElseSilence _ -> atNextMeeting(body, approval, bound);
                    case ApprovalWay.Signed _ -> {}
                    case ApprovalWay.SignedBy _ -> {}
                }
            }
        }
    }

    private void atNextMeeting(BodyCode body, InForce<MinutesApproval> approval, InForce<MinutesDeadline> bound) {
        tell(
                Severity.WARNING,
                new Flaw.ApprovedAtNextMeetingTooLate(),
                body,
                List.of(approval, bound),
                new Mend.PublishUnapproved());
    }

    private void silence(
            BodyCode body, InForce<MinutesApproval> approval, Deadline window, InForce<MinutesDeadline> bound) {
        Deadline publication = bound.provision().deadline();
        int[] lateBy = new int[1];
        Tried tried = everyWorkingDay(day -> {
            LastDay closes = Timeliness.lastDay(window, day, rules, body, WhichDeadlines.APPROVAL_WINDOW);
            LastDay out = lastDay(publication, day, body);
            boolean late = !closes.ends().isBefore(out.ends());
            if (late) {
                long days = closes.date().toEpochDay() - out.date().toEpochDay() + 1;
                lateBy[0] = Math.max(lateBy[0], Math.toIntExact(days));
            }
            return late;
        });
        if (tried.first() != null) {
            tell(
                    tried.days() == tried.of() ? Severity.ERROR : Severity.WARNING,
                    new Flaw.ApprovalAfterPublication(tried.first(), tried.days(), tried.of()),
                    body,
                    List.of(approval, bound),
                    new Mend.PublishLater(lateBy[0]),
                    new Mend.CountBothInWorkingDays(),
                    new Mend.PublishUnapproved());
        }
    }
}
