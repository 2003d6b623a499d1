using System.Reflection;
using System.Reflection.Emit;

namespace LaraOchBemastra.Web.Tests.House;

/// <summary>What the views write word for word, read from the compiled program: no guessing what is code and what is text.</summary>
internal static class CompiledViews
{
    private const string Space = "AspNetCoreGeneratedDocument";

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>By view: the markup it writes, with a line break wherever a value is put in.</summary>
    public static IReadOnlyDictionary<string, string> Markup() =>
        Views().ToDictionary(view => view.Name, view => string.Join('\n', Strings(view).Where(text => text.Used == "WriteLiteral").Select(text => text.Value)));

    /// <summary>By view: attributes given word for word to elements that a tag helper makes.</summary>
    public static IReadOnlyList<(string View, string Name, string Value)> Attributes() =>
    [
        .. Views().SelectMany(view => Strings(view).ToList() is var texts
            ? texts.Zip(texts.Skip(1)).Where(pair => pair.Second.Used == "HtmlString").Select(pair => (view.Name, pair.First.Value, pair.Second.Value))
            : []),
    ];

    private static List<Type> Views()
    {
        var views = typeof(Program).Assembly.GetTypes().Where(type => type.Namespace == Space && !type.IsNested).ToList();
        Assert.NotEmpty(views);
        return views;
    }

    private static IEnumerable<(string Value, string Used)> Strings(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var own = type.GetMembers(all).OfType<MethodBase>().SelectMany(StringsOf);
        return own.Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(Strings));
    }

    // Every string a method loads, and the name of the method or type it is handed to next.
    private static IEnumerable<(string Value, string Used)> StringsOf(MethodBase method)
    {
        var bytes = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        string? loaded = null;
        for (var at = 0; at < bytes.Length;)
        {
            var code = Codes[bytes[at] == 0xFE ? (short)((0xFE << 8) | bytes[at + 1]) : bytes[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineString)
            {
                if (loaded is not null)
                {
                    yield return (loaded, string.Empty);
                }

                loaded = method.Module.ResolveString(BitConverter.ToInt32(bytes, at));
            }
            else if (loaded is not null && code.OperandType == OperandType.InlineMethod)
            {
                yield return (loaded, Called(method, BitConverter.ToInt32(bytes, at)));
                loaded = null;
            }

            at += OperandSize(code, bytes, at);
        }
    }

    private static string Called(MethodBase method, int token)
    {
        var generic = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var called = method.Module.ResolveMethod(token, generic, method.IsGenericMethod ? method.GetGenericArguments() : null)!;
        return called.IsConstructor ? called.DeclaringType!.Name : called.Name;
    }

    private static int OperandSize(OpCode code, byte[] bytes, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, at)),
        _ => 4,
    };
}
