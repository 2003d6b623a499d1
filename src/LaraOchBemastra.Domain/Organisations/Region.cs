using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Organisations;

public enum Country
{
    Sweden = 1,
    Norway = 2,
}

/// <summary>Who must lead a course together (rule R-LEAD-1).</summary>
public enum LeaderRule
{
    /// <summary>Exactly two: one from staff, one experienced who shares the condition (the Swedish method).</summary>
    OneStaffOneExperienced = 1,

    /// <summary>At least one fagperson and one brukarrepresentant (the Norwegian standard method).</summary>
    AtLeastOneOfEach = 2,
}

/// <summary>A region owns its rules: what differs between two regions is a property here or a dated row.</summary>
public sealed class Region : AggregateRoot
{
    public const int CodeLength = 10;
    public const int NameLength = 120;
    public const int ZoneLength = 60;
    public const int CultureLength = 10;
    public const int SourceLength = 400;

    public Region(Guid id, string code, string name, Country country)
        : base(id)
    {
        Code = code;
        Name = name;
        Country = country;
        LeaderRule = country == Country.Sweden ? LeaderRule.OneStaffOneExperienced : LeaderRule.AtLeastOneOfEach;
        MixedAudience = country == Country.Norway;
    }

    public string Code { get; private set; }

    public string Name { get; private set; }

    public Country Country { get; private set; }

    public LeaderRule LeaderRule { get; private set; }

    /// <summary>Patients and relatives may share a course.</summary>
    public bool MixedAudience { get; private set; }

    /// <summary>A course may be for everybody with a long-term illness, whatever it is.</summary>
    public bool CourseWithoutCondition { get; private set; }

    /// <summary>Rule R-GATE-4: whether the co-leader may review the claim of the one she led with. Never attest it.</summary>
    public bool CoLeaderMayReview { get; private set; }

    /// <summary>Rule R-GATE-5: whether one who attested a claim may make the run that pays it.</summary>
    public bool AttesterMayMakeRun { get; private set; }

    public Currency Currency => Country == Country.Sweden ? Currency.Sek : Currency.Nok;

    /// <summary>IANA zone in which sessions are dated.</summary>
    public string TimeZone => Country == Country.Sweden ? "Europe/Stockholm" : "Europe/Oslo";

    /// <summary>Culture whose collation orders names.</summary>
    public string Collation => Country == Country.Sweden ? "sv-SE" : "nb-NO";

    public void Decide(bool mixedAudience, bool courseWithoutCondition, bool coLeaderMayReview, bool attesterMayMakeRun)
    {
        MixedAudience = mixedAudience;
        CourseWithoutCondition = courseWithoutCondition;
        CoLeaderMayReview = coLeaderMayReview;
        AttesterMayMakeRun = attesterMayMakeRun;
    }
}
