/** This room tests the mail room without a mail server. */
@NullMarked
package no.samraad.platform.mail;

import org.jspecify.annotations.NullMarked;
