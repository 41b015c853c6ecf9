package nl.meekijken.account;

import java.util.List;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

import nl.meekijken.account.PasskeyStore.KeptPasskey;

/** The one passkey that an answer is held against, as the library asks for it. */
record ShownPasskey(PasskeyStore store, KeptPasskey kept) implements UserCredentialRepository {

	@Override
	public CredentialRecord findByCredentialId(Bytes credentialId) {
		return PasskeyShelf.asRecord(this.kept);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return List.of(PasskeyShelf.asRecord(this.kept));
	}

	/**
	 * The counter is compared here: the library compares with that of registration only.
	 */
	@Override
	public void save(CredentialRecord passkey) {
		if (!this.store.use(this.kept.credentialId(), passkey.getSignatureCount())) {
			throw new IllegalArgumentException("the counter of the passkey did not go up");
		}
	}

	@Override
	public void delete(Bytes credentialId) {
		throw new UnsupportedOperationException("passkeys are removed by their owner");
	}

}
