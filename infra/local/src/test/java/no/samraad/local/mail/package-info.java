/** This room tests the mail catcher over SMTP and HTTP, with honest and with hostile mail. */
@NullMarked
package no.samraad.local.mail;

import org.jspecify.annotations.NullMarked;
