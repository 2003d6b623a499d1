using LaraOchBemastra.Domain.Privacy;

namespace LaraOchBemastra.Data.Keeping;

/// <summary>Carries out what a person decided about somebody's request.</summary>
public static class Erasure
{
    /// <summary>Within the caller's unit: erases and notes when.</summary>
    public static async Task CarryOutAsync(PortalDb db, ErasureRequest request)
    {
        request.CarryOut(db.Clock.GetUtcNow().UtcDateTime);
        await Forgetting.PersonAsync(db, request.GroupId, request.EnrolmentId);
    }
}
