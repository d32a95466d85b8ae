package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;

/**
 * Somebody who can sign in.
 *
 * @param locale language of mails to the person, such as {@code ro}
 * @param zone IANA time zone
 * @param demo invented for the demo
 */
public record Person(PersonId id, PersonName name, EmailAddress email, String locale, String zone, boolean demo) {}
