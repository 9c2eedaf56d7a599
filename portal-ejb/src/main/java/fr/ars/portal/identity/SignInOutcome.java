package fr.ars.portal.identity;

import java.util.UUID;

/** What came of an attempt to sign in. A refusal does not say which of the address and the password was wrong. */
public sealed interface SignInOutcome {

    /**
     * @param credentialsVersion to be kept with the session, which ends when the account's has moved on; see
     *     {@link SignInService#isStillValid}
     */
    record Accepted(UUID account, int credentialsVersion) implements SignInOutcome {}

    record Refused() implements SignInOutcome {}

    /** The password was right and the address is still to be confirmed: the link has been sent once more. */
    record NotConfirmed() implements SignInOutcome {}

    /** The link has been used, replaced or has expired. */
    record LinkDead() implements SignInOutcome {}
}
