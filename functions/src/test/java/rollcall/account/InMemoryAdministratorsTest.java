package rollcall.account;

class InMemoryAdministratorsTest extends AdministratorStoreContract {
    private final AdministratorStore store = new InMemoryAdministrators();

    @Override
    protected AdministratorStore store() {
        return store;
    }
}
