package org.manyhands.shared.vault;

/**
 * The vault cannot be opened: the key file is missing, unreadable, or not the one this database was sealed with. Public
 * pages go on; whatever needs the vault answers "temporarily closed" (503), and nothing is overwritten.
 */
public final class VaultSealed extends RuntimeException {

    static final String WRONG_KEY = "the key file is not the one this database was sealed with";

    VaultSealed(String why) {
        super(why);
    }
}
