package nl.meekijken.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

import nl.meekijken.account.PasskeyStore.KeptPasskey;

/**
 * The passkeys of one person, as the library asks for them when another is made: others
 * do not exist.
 */
record PasskeyShelf(PasskeyStore store, PersonId person) implements UserCredentialRepository {

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.store.find(credentialId.getBytes())
			.filter(kept -> kept.person().equals(this.person))
			.map(PasskeyShelf::asRecord)
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.store.of(this.person).stream().map(PasskeyShelf::asRecord).toList();
	}

	@Override
	public void save(CredentialRecord passkey) {
		var made = new KeptPasskey(this.person, passkey.getCredentialId().getBytes(),
				passkey.getUserEntityUserId().getBytes(),
				Objects.requireNonNull(passkey.getAttestationObject()).getBytes(), passkey.getSignatureCount(),
				passkey.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().toList(),
				passkey.getLabel());
		if (!this.store.insert(made)) {
			throw new IllegalArgumentException("somebody has this passkey already");
		}
	}

	@Override
	public void delete(Bytes credentialId) {
		throw new UnsupportedOperationException("passkeys are removed by their owner");
	}

	static Set<AuthenticatorTransport> transportsOf(KeptPasskey kept) {
		return kept.transports()
			.stream()
			.filter(name -> !name.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
	}

	static CredentialRecord asRecord(KeptPasskey kept) {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(kept.credentialId()))
			.userEntityUserId(new Bytes(kept.userHandle()))
			.publicKey(new ImmutablePublicKeyCose(new byte[0]))
			.attestationObject(new Bytes(kept.attestation()))
			.signatureCount(kept.signCount())
			.uvInitialized(true)
			.transports(transportsOf(kept))
			.created(Instant.EPOCH)
			.lastUsed(Instant.EPOCH)
			.label(kept.label())
			.build();
	}

}
