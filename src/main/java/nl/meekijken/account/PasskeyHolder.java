package nl.meekijken.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The one person whose passkeys the library may know at this moment. */
record PasskeyHolder(PublicKeyCredentialUserEntity entity) implements PublicKeyCredentialUserEntityRepository {

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return this.entity.getId().equals(id) ? this.entity : null;
	}

	@Override
	public PublicKeyCredentialUserEntity findByUsername(String username) {
		return this.entity;
	}

	@Override
	public void save(PublicKeyCredentialUserEntity person) {
		throw new UnsupportedOperationException("people are kept elsewhere");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("people are kept elsewhere");
	}

}
