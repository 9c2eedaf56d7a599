package fr.ars.portal.identity.internal;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.GrantLine;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.SignedInAccount;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The room of identity in memory: accounts, grants, letters sent and lines journalled, under a clock that is moved. */
public final class IdentityFixture {

    public static final AgencyCode BRETAGNE = new AgencyCode("BRE");
    public static final AgencyCode NORMANDIE = new AgencyCode("NOR");

    public final MutableClock clock = new MutableClock();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryGrants grants = new InMemoryGrants();
    public final AccountQueries accountQueries = new QueriesOfAccounts();
    public final GrantQueries grantQueries = new QueriesOfGrants();
    public final SlowlessHashing passwords = new SlowlessHashing();
    public final PasswordRule rule = Shipped.passwordRule();
    public final Throttle throttle = new Throttle(clock);
    public final RecordingMail mail = new RecordingMail();
    public final RecordingJournal journal = new RecordingJournal();
    public final AccountLedger ledger = ledger(Optional.of("Premier@Exemple.fr"));

    private AccountLedger ledger(Optional<String> firstAddress) {
        FirstAdministrator first = new FirstAdministrator();
        first.address = firstAddress;
        first.grants = grants;
        first.journal = journal;
        first.clock = clock;
        AccountLedger made = new AccountLedger();
        made.accounts = accounts;
        made.grants = grantQueries;
        made.firstAdministrator = first;
        made.mail = mail;
        made.journal = journal;
        made.clock = clock;
        return made;
    }

    /** Somebody with a confirmed account. */
    public UUID person(String email, String password) {
        Account account = new Account(
                Uuids.at(clock.instant()),
                new EmailAddress(email),
                new DisplayName("Nom de " + email),
                passwords.hash(password),
                clock.instant());
        account.confirm(clock.instant());
        accounts.add(account);
        return account.id();
    }

    public Account account(UUID id) {
        return accounts.find(id).orElseThrow();
    }

    /** Somebody with a role. */
    public UUID holder(Role role, SubjectRef scope) {
        UUID id = person(role.name().toLowerCase(Locale.ROOT) + grants.all.size() + "@exemple.fr", "secret");
        grants.add(
                new Grant(id, role, scope, GrantTerm.startingNow(clock.instant()), Optional.empty(), clock.instant()));
        return id;
    }

    /** A letter, by what it is about. */
    public record Letter(String about, String to, Optional<Secret> secret) {}

    public static final class RecordingMail implements AccountMail {

        public final List<Letter> letters = new ArrayList<>();

        @Override
        public void confirmAddress(AgencyScope scope, EmailAddress to, Secret secret) {
            letters.add(new Letter("confirm", to.value(), Optional.of(secret)));
        }

        @Override
        public void alreadyRegistered(AgencyScope scope, EmailAddress to) {
            letters.add(new Letter("already", to.value(), Optional.empty()));
        }

        @Override
        public void resetPassword(AgencyScope scope, EmailAddress to, Secret secret) {
            letters.add(new Letter("reset", to.value(), Optional.of(secret)));
        }

        @Override
        public void passwordChanged(AgencyScope scope, EmailAddress to) {
            letters.add(new Letter("changed", to.value(), Optional.empty()));
        }

        public Secret lastSecret() {
            return letters.getLast().secret().orElseThrow();
        }
    }

    /** A line of the journal, as one text to look into. */
    public static final class RecordingJournal extends Journal {

        public final List<String> lines = new ArrayList<>();

        @Override
        public void record(String action, SubjectRef subject, Optional<AgencyCode> owner, Map<String, String> details) {
            lines.add(
                    action + " " + subject + " " + owner.map(AgencyCode::value).orElse("FR") + " " + details);
        }
    }

    /** Hashing in no time, which counts how often it was asked to work. */
    public static final class SlowlessHashing implements PasswordHashing {

        public int work;

        @Override
        public String hash(String password) {
            work++;
            return "hash of " + password;
        }

        @Override
        public boolean verify(String password, String hash) {
            work++;
            return hash.equals("hash of " + password);
        }

        @Override
        public String decoy() {
            return "a decoy";
        }
    }

    public static final class InMemoryAccounts extends AccountRepository {

        public final Map<UUID, Account> all = new LinkedHashMap<>();
        private final List<AccountToken> tokens = new ArrayList<>();

        @Override
        public void add(Account account) {
            all.put(account.id(), account);
        }

        @Override
        public Optional<Account> find(UUID id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<Account> findByEmail(EmailAddress email) {
            return all.values().stream()
                    .filter(a -> a.email().filter(email::equals).isPresent())
                    .findFirst();
        }

        @Override
        public void add(AccountToken token) {
            tokens.add(token);
        }

        @Override
        public Optional<AccountToken> findToken(String digest) {
            return tokens.stream().filter(t -> t.digest().equals(digest)).findFirst();
        }

        @Override
        public void spendTokens(UUID account, TokenPurpose purpose, Instant now) {
            tokens.stream()
                    .filter(t -> t.accountId().equals(account) && t.isUsable(purpose, now))
                    .forEach(t -> t.use(now));
        }
    }

    public static final class InMemoryGrants extends GrantRepository {

        public final List<Grant> all = new ArrayList<>();

        @Override
        public Grant add(Grant grant) {
            all.add(grant);
            number(grant, all.size());
            return grant;
        }

        @Override
        public Optional<Grant> find(long id) {
            return all.stream().filter(g -> g.id() == id).findFirst();
        }

        @Override
        public List<Grant> holding(Role role, SubjectRef scope, Instant now) {
            return all.stream()
                    .filter(g -> g.role() == role && g.scope().equals(scope))
                    .filter(g -> g.endsAt().filter(end -> !now.isBefore(end)).isEmpty())
                    .toList();
        }

        private static void number(Grant grant, long id) {
            try {
                Field field = Grant.class.getDeclaredField("id");
                field.setAccessible(true);
                field.set(grant, id);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    private final class QueriesOfAccounts extends AccountQueries {

        @Override
        public Optional<SignedInAccount> signedIn(UUID account) {
            return accounts.find(account)
                    .filter(a -> a.state() == AccountState.ACTIVE)
                    .map(a -> new SignedInAccount(
                            a.id(),
                            a.displayName().orElseThrow(),
                            a.email().orElseThrow().value()));
        }

        @Override
        public Optional<Credentials> credentials(EmailAddress email) {
            return accounts.findByEmail(email).map(QueriesOfAccounts::credentials);
        }

        @Override
        public Optional<Credentials> credentials(UUID account) {
            return accounts.find(account)
                    .filter(a -> a.passwordHash().isPresent())
                    .map(QueriesOfAccounts::credentials);
        }

        private static Credentials credentials(Account account) {
            return new Credentials(
                    account.id(), account.passwordHash().orElseThrow(), account.credentialsVersion(), account.state());
        }
    }

    private final class QueriesOfGrants extends GrantQueries {

        @Override
        public List<ActiveGrant> activeOf(UUID account, Instant now) {
            return grants.all.stream()
                    .filter(g -> g.accountId().equals(account) && g.isActiveAt(now))
                    .map(g -> new ActiveGrant(g.role(), g.scope()))
                    .toList();
        }

        @Override
        public List<GrantLine> inForce(SubjectRef scope, Instant now) {
            return List.of();
        }

        @Override
        public List<GrantLine> over(SubjectRef scope, Instant now) {
            return List.of();
        }
    }
}
