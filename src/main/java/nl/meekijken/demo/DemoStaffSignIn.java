package nl.meekijken.demo;

import nl.meekijken.account.Role;

/** With what a member of staff of the demo world signs in. */
public record DemoStaffSignIn(String accountNumber, String email, String password, String name, Role role) {
}
