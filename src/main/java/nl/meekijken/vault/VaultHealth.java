package nl.meekijken.vault;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever watches the house that documents can no longer be kept. */
@Component("vaultHealthIndicator")
class VaultHealth implements HealthIndicator {

	private final Vault vault;

	VaultHealth(Vault vault) {
		this.vault = vault;
	}

	@Override
	public Health health() {
		return this.vault.takesMore() ? Health.up().build() : Health.down().build();
	}

}
