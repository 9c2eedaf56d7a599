package fr.ars.portal.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A unit of an agency one may write to or call: its seat, a delegation in a département, a direction.
 *
 * @param department the code of the département it serves; empty when it serves the whole agency
 * @param phone always there: an acknowledgement must name the service and its telephone (CRPA R112-11-1)
 */
public record UnitDetails(
        UnitKind kind,
        @NotBlank @Size(max = 150) String name,
        Optional<@Size(max = 3) String> department,
        Optional<@Email @Size(max = 120) String> mailbox,
        @NotBlank @Size(max = 40) String phone) {

    public UnitDetails {
        name = name.strip();
        department = Text.unlessBlank(department);
        mailbox = Text.unlessBlank(mailbox);
        phone = phone.strip();
    }
}
