package no.samraad.server.costs.web;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.account.Period;
import no.samraad.engine.cost.Statement;
import no.samraad.engine.finding.Subject;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.costs.Amount;
import no.samraad.server.costs.CostRow;
import no.samraad.server.costs.StateCosts;

/** The statement of a period as its readers see it, on the page and in every file. */
@Singleton
class StatementAccounts {
    private final StateCosts state;
    private final PartyRows parties;
    private final CostWords words;

    StatementAccounts(StateCosts state, PartyRows parties, CostWords words) {
        this.state = state;
        this.parties = parties;
        this.words = words;
    }

    /**
     * What one is to pay, with its lines.
     *
     * @param subject who, as the rules name it
     * @param payer who, by name
     * @param ore the sum of the lines, in øre; less than zero is to be paid back
     */
    public record Account(Subject subject, String payer, List<AccountLine> lines, BigInteger ore) {
        /** The code of the party that pays; empty where several pay together, whom no invoice reaches. */
        public Optional<String> party() {
            return subject instanceof Subject.OfParty(var code) ? Optional.of(code.value()) : Optional.empty();
        }

        public String kroner() {
            return Amount.shown(ore);
        }
    }

    /**
     * One cost, or what one pays of it.
     *
     * @param ore in øre; less than zero takes something back
     * @param carried the day of what it takes back, where that lies before the period
     */
    public record AccountLine(LocalDate booked, CostRow cost, long ore, Optional<LocalDate> carried) {
        public String kroner() {
            return Amount.shown(ore);
        }
    }

    /**
     * A whole statement.
     *
     * @param ore what all pay together, in øre
     */
    public record Accounts(Period period, List<Account> accounts, BigInteger ore) {
        public String sum() {
            return Amount.shown(ore);
        }

        int lines() {
            return accounts.stream().mapToInt(account -> account.lines().size()).sum();
        }
    }

    /** In three exchanges with the database. */
    Accounts of(Caller caller, Period period) {
        StateCosts.Stated stated = state.handle(caller.tenant().id(), period);
        List<Party> everybody = parties.all(caller.tenant().id());
        return new Accounts(
                period,
                stated.statement().payers().stream()
                        .map(payable -> account(caller, payable, stated, everybody))
                        .toList(),
                stated.statement().ore());
    }

    private Account account(Caller caller, Statement.Payable payable, StateCosts.Stated stated, List<Party> everybody) {
        return new Account(
                payable.payer(),
                words.payer(payable.payer(), everybody, caller.language()),
                payable.lines().stream()
                        .flatMap(line -> Optional.ofNullable(
                                        stated.rows().get(line.entry().id()))
                                .stream()
                                .map(cost -> new AccountLine(
                                        line.entry().booked(),
                                        cost,
                                        line.ore(),
                                        Optional.ofNullable(line.carriedFrom()))))
                        .toList(),
                payable.ore());
    }
}
