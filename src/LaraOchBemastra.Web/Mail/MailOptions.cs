namespace LaraOchBemastra.Web.Mail;

/// <summary>How mail leaves, from the section <c>Mail</c>. Without a server it goes to the folder <c>mail</c> of the data directory.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string From { get; set; } = "portal@localhost";

    /// <summary>How often the outbox is looked through; 0 leaves the sending to other nodes.</summary>
    public int EverySeconds { get; set; } = 3;

    /// <summary>How often is looked for what is to be reminded of; 0 leaves it to other nodes.</summary>
    public int RemindersEveryMinutes { get; set; } = 15;

    public SmtpOptions Smtp { get; set; } = new();
}

public sealed class SmtpOptions
{
    public string Host { get; set; } = string.Empty;

    public int Port { get; set; } = 587;

    public string User { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;
}

public static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        if (string.IsNullOrWhiteSpace(builder.Configuration[$"{MailOptions.Section}:Smtp:Host"]))
        {
            services.AddSingleton<IMailTransport, MailFolder>();
        }
        else
        {
            services.AddSingleton<IMailTransport, MailServer>();
        }

        services.AddScoped<OutboxRound>();
        services.AddSingleton<PortalAddress>();
        services.AddSingleton<StopLinks>();
        services.AddScoped<MailDesk>();
        services.AddScoped<GuestMails>();
        services.AddScoped<SessionMails>();
        services.AddScoped<CourseMails>();
        services.AddScoped<SubstituteMails>();
        services.AddScoped<ClaimMails>();
        services.AddScoped<AccountMails>();
        services.AddScoped<SessionReminders>();
        services.AddScoped<LogReminders>();
        services.AddScoped<AnswerReminders>();
        services.AddScoped<WorkReminders>();
        services.AddScoped<SignatureReminders>();
        services.AddScoped<ReminderRound>();
        services.AddHostedService<ReminderLoop>();
        services.AddHostedService<OutboxLoop>();
    }
}
