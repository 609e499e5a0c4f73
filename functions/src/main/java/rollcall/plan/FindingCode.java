package rollcall.plan;

/// What can be wrong with a record: an error stops the record and what hangs on it, an alert only makes it less useful.
///
/// The texts are for the office staff who keep the SIS. States and documents name the codes: one that was stored can
/// not be renamed.
public enum FindingCode {
    RECORD_UNREADABLE(Level.ERROR, "unreadable record",
            "Clever sent this record with a field of the wrong type, so it was left out. What there was of it stays.",
            "Look the record up in Clever's data browser by its source ID, or, if it has none, look through the field "
                    + "named under detail. Correct that field in your SIS, or ask Clever if it looks right there."),
    DUPLICATE_SOURCE_ID(Level.ERROR, "duplicate source ID",
            "Two different records came with the same ID, so only one of them could be used.",
            "Look up both records in your SIS. Give each an ID of its own, or delete the one that is not needed."),
    NAME_MISSING(Level.ERROR, "name missing",
            "This person has neither a first nor a last name, so no account could be made.",
            "Fill in First name and Last name on this person's record in your SIS."),
    TEACHER_EMAIL_MISSING(Level.ERROR, "teacher e-mail missing",
            "This teacher has no e-mail address, so no account could be made.",
            "Fill in Email on the teacher's record in your SIS, and see in Clever's sharing settings that the "
                    + "teachers' Email field is shared."),
    TEACHER_EMAIL_INVALID(Level.ERROR, "teacher e-mail invalid",
            "This teacher's e-mail address is not spelled like one, so no account could be made.",
            "Correct Email on the teacher's record in your SIS. It must look like name@school.org, without blanks."),
    STAFF_EMAIL_MISSING(Level.ERROR, "staff e-mail missing",
            "This member of staff has no e-mail address, so no account could be made.",
            "Fill in Email on the staff record in your SIS, and see in Clever's sharing settings that the staff's "
                    + "Email field is shared."),
    STAFF_EMAIL_INVALID(Level.ERROR, "staff e-mail invalid",
            "This member of staff's e-mail address is not spelled like one, so no account could be made.",
            "Correct Email on the staff record in your SIS. It must look like name@school.org, without blanks."),
    EMAIL_TAKEN(Level.ERROR, "e-mail belongs to somebody else",
            "The record named under detail has the same e-mail address, and an address can belong to one person only. "
                    + "No account could be made for this one.",
            "Correct Email on one of the two records in your SIS. If both are the same person, keep only one record."),
    CLASS_NAME_MISSING(Level.ERROR, "class name missing",
            "This section has no name, so no class could be made.",
            "Fill in the section's name in your SIS (Section name in Clever)."),
    CLASS_WITHOUT_TEACHER(Level.ERROR, "class without teacher",
            "Nobody teaches this section, so no class could be made.",
            "Assign a primary teacher to the section in your SIS."),
    CLASS_TEACHER_WITHOUT_ACCOUNT(Level.ERROR, "class teacher without account",
            "The section's primary teacher has no account, so no class could be made.",
            "If the teacher's own record has an error, mend that first. If not, share the teacher in Clever's sharing "
                    + "settings, or assign another primary teacher in your SIS."),
    STUDENT_EMAIL_MISSING(Level.ALERT, "student without e-mail",
            "This student has no e-mail address and gets no e-mail.",
            "If your students have e-mail, fill in Email on the student's record in your SIS and share the students' "
                    + "Email field in Clever."),
    STUDENT_EMAIL_INVALID(Level.ALERT, "student e-mail invalid",
            "This student's e-mail address is not spelled like one and was left out.",
            "Correct Email on the student's record in your SIS. It must look like name@school.org, without blanks."),
    STUDENT_EMAIL_SHARED(Level.ALERT, "student e-mail shared",
            "The record named under detail has the same e-mail address, so this student was made without one.",
            "Put the student's own address into Email on the student's record in your SIS, or leave it empty."),
    STUDENT_WITHOUT_GUARDIAN(Level.ALERT, "student without guardian",
            "No guardian came with this student, so nobody at home can be told anything.",
            "Add a guardian to the student's contacts in your SIS, and see in Clever's sharing settings that contacts "
                    + "are shared."),
    BIRTH_DATE_MISSING(Level.ALERT, "student without birth date",
            "This student has no date of birth, so we cannot tell whether the rules for children under 13 hold.",
            "Fill in Date of birth on the student's record in your SIS, and share the field DOB in Clever."),
    BIRTH_DATE_INVALID(Level.ALERT, "student birth date invalid",
            "This student's date of birth is no date and was left out.",
            "Correct Date of birth on the student's record in your SIS, as month/day/year."),
    GUARDIAN_WITHOUT_CONTACT(Level.ALERT, "guardian without phone and e-mail",
            "This guardian has neither a phone number nor an e-mail address and cannot be reached.",
            "Fill in Phone or Email on the guardian's contact record in your SIS."),
    GUARDIAN_EMAIL_INVALID(Level.ALERT, "guardian e-mail invalid",
            "This guardian's e-mail address is not spelled like one and was left out.",
            "Correct Email on the guardian's contact record in your SIS. It must look like name@example.com."),
    GUARDIAN_PHONE_INVALID(Level.ALERT, "guardian phone invalid",
            "This guardian's phone number is none that can be dialed and was left out.",
            "Correct Phone on the guardian's contact record in your SIS: area code and number, and nothing else."),
    GUARDIAN_SHARED(Level.ALERT, "guardian shared by different names",
            "The record named under detail has the same phone number or e-mail address, but another name. It was given "
                    + "to that one only.",
            "If both are the same person, spell the name alike on both contact records in your SIS. If not, correct "
                    + "Phone or Email on the one that is wrong."),
    LANGUAGE_UNKNOWN(Level.ALERT, "language not recognized",
            "A language on this record is none that we know. Messages go out in the language your district has chosen.",
            "Correct the language on the record in your SIS: a code such as es, spa or zh-Hant (Preferred language, "
                    + "Home language or Guardian preferred language in Clever)."),
    GUARDIAN_LANGUAGES_DIFFER(Level.ALERT, "siblings' guardian languages differ",
            "The records of this guardian's children name different languages for the guardian. We took the first.",
            "Make Guardian preferred language the same on the records of all the guardian's children in your SIS."),
    TEACHER_WITHOUT_CLASS(Level.ALERT, "teacher without class",
            "This teacher teaches no section that is shared.",
            "Assign the teacher to the sections in your SIS, and see in Clever's sharing settings that they are "
                    + "shared. If the person does not teach, nothing is wrong."),
    CLASS_WITHOUT_STUDENTS(Level.ALERT, "class without students",
            "No student is in this section, so the class is empty.",
            "Enroll the students in the section in your SIS, or end the section if it is not taught."),
    CLASS_NAME_SHORTENED(Level.ALERT, "class name shortened",
            "This section's name is longer than 255 characters and was cut there.",
            "Give the section a shorter name in your SIS, or rename the class on the platform."),
    SCHOOL_NAME_SHORTENED(Level.ALERT, "school name shortened",
            "This school's name is longer than 60 characters and was cut there.",
            "Give the school a shorter name in your SIS or in Clever."),
    MEMBER_NOT_SHARED(Level.ALERT, "class lists people who are not shared",
            "The section lists people (see detail) who are not shared with us, so they are not in the class.",
            "Share these people in Clever's sharing settings, or take them out of the section in your SIS."),
    SECTION_ID_REUSED(Level.ALERT, "section ID looks reused",
            "The teacher, the term and most students of this class changed at once. New students may now see what "
                    + "the former class wrote.",
            "If this is another class, give it a section ID of its own in your SIS. If it is the same, nothing is "
                    + "wrong; this alert ends after two weeks."),
    POSSIBLE_MATCH(Level.ALERT, "perhaps somebody who was here before",
            "This person is new, and somewhat like the one under the source ID under detail, who vanished. Until you "
                    + "decide, no account is made for this person and the other one is kept.",
            "Say whether they are one person. If an ID in your SIS was changed by mistake, change it back."),
    EMAIL_UNDELIVERABLE(Level.ALERT, "e-mail undeliverable",
            "Messages to this person's e-mail address came back.",
            "Ask the person for an address that works, and correct Email on the record in your SIS."),
    PHONE_UNDELIVERABLE(Level.ALERT, "phone undeliverable",
            "Text messages to this person's phone number came back.",
            "Ask the person for a mobile number that works, and correct Phone on the record in your SIS.");

    /// How much a finding weighs.
    public enum Level {
        ERROR,
        ALERT
    }

    private final Level level;
    private final String title;
    private final String meaning;
    private final String fix;

    FindingCode(Level level, String title, String meaning, String fix) {
        this.level = level;
        this.title = title;
        this.meaning = meaning;
        this.fix = fix;
    }

    public Level level() {
        return level;
    }

    /// A few words, as a heading.
    public String title() {
        return title;
    }

    /// What it means.
    public String meaning() {
        return meaning;
    }

    /// What to do about it, and where.
    public String fix() {
        return fix;
    }
}
