package nl.meekijken.demo;

import nl.meekijken.office.Tier;

/** With what somebody of the demo world signs in. */
public record DemoSignIn(String accountNumber, String email, String password, String name, String office, Tier tier) {
}
