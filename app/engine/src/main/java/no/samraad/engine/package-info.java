/**
 * This room is the whole of the rules: what the statutes of a health community say, and whether a formal act keeps them.
 *
 * <p>Rules are data. A {@link no.samraad.engine.provision.StatutesDocument} holds the text with its typed rules; {@link
 * no.samraad.engine.provision.RulesInForce} reads them as of a date; {@link no.samraad.engine.judgement.Engine} judges an
 * {@link no.samraad.engine.judgement.Act}; {@link no.samraad.engine.sentence.Sentences} words the answer.
 *
 * <pre>{@code
 * RulesInForce rules = RulesInForce.on(meetingDate, allDocumentsOfTheCommunity);
 *
 * // Who is in, live: one finding with a part for each partner.
 * Finding quorum = QuorumJudge.judge(new QuorumFacts(composition, attendance, Set.of()), rules);
 *
 * // A formal act: may it be carried out?
 * Judgement judgement = Engine.judge(new Act.SendNotice(noticeFacts), rules);
 * switch (judgement.disposition()) {
 *     case Disposition.Allowed(var gaps) -> store(judgement);
 *     case Disposition.NeedsReason(var breaches, var gaps) ->
 *         store(judgement, new RecordedBreach(breaches, person, BreachAuthority.SECRETARY, reason, now));
 *     case Disposition.Refused(var because) -> show(because);
 * }
 *
 * // Before any act: the statutory dates of a meeting.
 * List<Duty> duties = Duties.of(new MeetingFacts(body, MeetingKind.ORDINARY, meetingDate), rules);
 *
 * // In words, with the community's own names.
 * Sentences nb = Sentences.in(Language.NB, names);
 * nb.headline(quorum);  // SSU er ikke beslutningsdyktig.
 * nb.citation(quorum.citations().getFirst());  // Vedtektene § 6 nr. 12 (i kraft fra 12.06.2025)
 * nb.measures(part);
 * nb.remedies(part);
 * nb.workings(part);
 * nb.rule(rule);  // the typed rule as a sentence, to hold against the text
 * }</pre>
 */
@NullMarked
package no.samraad.engine;

import org.jspecify.annotations.NullMarked;
