package rollcall.directory;

class InMemoryPlatformSchoolsTest extends PlatformSchoolsContract {
    private final PlatformSchools store = new InMemoryPlatformSchools();

    @Override
    protected PlatformSchools store() {
        return store;
    }
}
