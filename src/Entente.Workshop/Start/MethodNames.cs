using System.Reflection;

namespace Entente.Workshop.Start;

/// <summary>A type as the runtime's compiler names it: a definition and what it is made with.</summary>
sealed record NamedType(Type Definition, IReadOnlyList<NamedType> Arguments);

/// <summary>A method of a generic type, or a generic one, as the runtime's compiler names it.</summary>
sealed record NamedMethod(NamedType Owner, MethodBase Definition, IReadOnlyList<NamedType> Arguments);

/// <summary>Reads the names of methods that the runtime compiled at a start, as <c>DOTNET_JitDisasmSummary</c> lists them.</summary>
sealed class MethodNames
{
    const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    const string Mark = "JIT compiled ";

    static readonly Dictionary<string, Type> Short = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["byte"] = typeof(byte),
        ["sbyte"] = typeof(sbyte),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["char"] = typeof(char),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["nint"] = typeof(nint),
        ["nuint"] = typeof(nuint),
    };

    readonly Dictionary<string, Type?> _types = new(StringComparer.Ordinal);

    /// <summary>A line's method, without its number and how it was compiled; empty where it names none.</summary>
    public static string Bare(string line)
    {
        var start = line.IndexOf(Mark, StringComparison.Ordinal);
        if (start < 0) return line.Contains(':', StringComparison.Ordinal) && line[0] != ';' ? line : "";
        var end = line.IndexOf(" [", start, StringComparison.Ordinal);
        return end < 0 ? line[(start + Mark.Length)..] : line[(start + Mark.Length)..end];
    }

    /// <summary>The methods of a line: all overloads of the name; none where it is not generic, or names what cannot be found.</summary>
    public IEnumerable<NamedMethod> Of(string line)
    {
        var name = Bare(line);
        var colon = Split(name, ':');
        if (colon < 0 || Type(name[..colon]) is not { } owner) return [];
        var (method, arguments) = Method(name[(colon + 1)..]);
        if (arguments.Any(argument => argument is null) || (owner.Arguments.Count == 0 && arguments.Count == 0)) return [];
        return owner.Definition.GetMembers(All).OfType<MethodBase>().Where(one => one.Name == method && Arity(one) == arguments.Count && one.GetMethodBody() is not null)
            .Select(one => new NamedMethod(owner, one, [.. arguments.OfType<NamedType>()]));
    }

    static int Arity(MethodBase method) => method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;

    (string Name, List<NamedType?> Arguments) Method(string text)
    {
        var open = Split(text, '(');
        var head = open < 0 ? text : text[..open];
        var bracket = head.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? (head, []) : (head[..bracket], [.. Parts(head[(bracket + 1)..^1]).Select(Type)]);
    }

    /// <summary>Null where it, or what it is made with, cannot be found. A nested type's arguments stand behind the whole name.</summary>
    NamedType? Type(string name)
    {
        if (Short.TryGetValue(name, out var plain)) return new(plain, []);
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var (head, inside) = bracket < 0 ? (name, "") : (name[..bracket], name[(bracket + 1)..^1]);
        if (name.EndsWith("[]", StringComparison.Ordinal) || Find(head) is not { } definition) return null;
        List<NamedType?> arguments = [.. Parts(inside).Select(Type)];
        var wanted = definition.IsGenericTypeDefinition ? definition.GetGenericArguments().Length : 0;
        // An enum is listed as the number it is stored in, which no comparer of enums takes.
        var isMisnamed = definition.Name.StartsWith("Enum", StringComparison.Ordinal) && definition.Namespace == "System.Collections.Generic";
        return arguments.Count == wanted && arguments.All(argument => argument is not null) && !isMisnamed ? new(definition, [.. arguments.OfType<NamedType>()]) : null;
    }

    Type? Find(string name)
    {
        if (_types.TryGetValue(name, out var known)) return known;
        return _types[name] = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic).Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
    }

    static IEnumerable<string> Parts(string list)
    {
        while (list.Length > 0)
        {
            var end = Split(list, ',');
            yield return end < 0 ? list : list[..end];
            list = end < 0 ? "" : list[(end + 1)..];
        }
    }

    /// <summary>Where a sign first stands outside brackets; -1 for nowhere.</summary>
    static int Split(string text, char sign)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == sign && depth == 0) return i;
            depth += text[i] switch { '[' or '<' => 1, ']' or '>' => -1, _ => 0 };
        }

        return -1;
    }
}
