package fr.ars.portal.demonstration;

import fr.ars.portal.demonstration.internal.Row;
import fr.ars.portal.demonstration.internal.Rows;
import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who there is in the demonstration, and the password they share. Read from the same files by what opens the accounts
 * and by what tells people about them.
 */
public record DemonstrationPeople(List<DemonstrationAccount> accounts, String password) {

    public DemonstrationPeople {
        accounts = List.copyOf(accounts);
    }

    public static DemonstrationPeople in(ConfigFiles files) {
        List<DemonstrationAccount> accounts = Rows.in(files, "demo/accounts.csv")
                .map(DemonstrationPeople::account)
                .toList();
        return new DemonstrationPeople(
                accounts, files.text(Demonstration.PASSWORD_FILE).strip());
    }

    private static DemonstrationAccount account(Row row) {
        Optional<SubjectRef> scope = row.optional("scope").map(text -> {
            String[] parts = text.split("/", 2);
            return new SubjectRef(parts[0], parts[1]);
        });
        return new DemonstrationAccount(
                new EmailAddress(row.text("email")),
                row.text("name"),
                row.constant("role", Role.class),
                scope,
                row.text("words"));
    }

    /** The first person of each role, in the order of the file. */
    public List<DemonstrationAccount> oneOfEachRole() {
        Set<Role> seen = EnumSet.noneOf(Role.class);
        return accounts.stream().filter(account -> seen.add(account.role())).toList();
    }

    /** It does not print: logs hold no addresses, not even made-up ones. */
    @Override
    public String toString() {
        return "DemonstrationPeople[" + accounts.size() + "]";
    }
}
