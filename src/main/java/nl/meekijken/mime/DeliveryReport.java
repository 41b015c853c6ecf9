package nl.meekijken.mime;

import java.util.Optional;

/**
 * What a mail server says of the fate of a message (RFC 3464).
 *
 * @param failed whether it was given up; one that is only late is not
 * @param status the code, as in "5.1.1"
 * @param about the Message-ID of what it is about, if it says so
 */
public record DeliveryReport(boolean failed, String status, Optional<String> about) {
}
