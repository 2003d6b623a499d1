namespace LaraOchBemastra.Web.Features.Training;

public sealed class TrainingText;
