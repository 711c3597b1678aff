using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Entente.Workshop.Start;

/// <summary>Writes methods as a profile that the ahead-of-time compiler takes (<c>--mibc</c>): an assembly whose code names each method, group by group of
/// the assemblies they need.</summary>
sealed class ProfileWriter
{
    static readonly Dictionary<Type, PrimitiveTypeCode> Primitives = new()
    {
        [typeof(bool)] = PrimitiveTypeCode.Boolean,
        [typeof(char)] = PrimitiveTypeCode.Char,
        [typeof(sbyte)] = PrimitiveTypeCode.SByte,
        [typeof(byte)] = PrimitiveTypeCode.Byte,
        [typeof(short)] = PrimitiveTypeCode.Int16,
        [typeof(ushort)] = PrimitiveTypeCode.UInt16,
        [typeof(int)] = PrimitiveTypeCode.Int32,
        [typeof(uint)] = PrimitiveTypeCode.UInt32,
        [typeof(long)] = PrimitiveTypeCode.Int64,
        [typeof(ulong)] = PrimitiveTypeCode.UInt64,
        [typeof(float)] = PrimitiveTypeCode.Single,
        [typeof(double)] = PrimitiveTypeCode.Double,
        [typeof(string)] = PrimitiveTypeCode.String,
        [typeof(object)] = PrimitiveTypeCode.Object,
        [typeof(nint)] = PrimitiveTypeCode.IntPtr,
        [typeof(nuint)] = PrimitiveTypeCode.UIntPtr,
    };

    readonly MetadataBuilder _metadata = new();
    readonly BlobBuilder _code = new();
    readonly MethodBodyStreamEncoder _bodies;
    readonly Dictionary<Assembly, AssemblyReferenceHandle> _assemblies = [];
    readonly Dictionary<Type, EntityHandle> _types = [];
    readonly HashSet<Assembly> _needed = [];

    public ProfileWriter() => _bodies = new MethodBodyStreamEncoder(_code);

    /// <returns>How many methods were written.</returns>
    public int Write(IEnumerable<NamedMethod> methods, Stream stream)
    {
        _metadata.AddModule(0, _metadata.GetOrAddString("start"), _metadata.GetOrAddGuid(new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11])), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString("start"), new Version(1, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);
        var groups = new SortedDictionary<string, List<EntityHandle>>(StringComparer.Ordinal);
        foreach (var method in methods) Add(groups, method);
        var handles = groups.Select(group => (group.Key, Define(group.Key, Group(group.Value)))).ToList();
        Define("AssemblyDictionary", Dictionary(handles));
        _metadata.AddTypeDefinition(default, default, _metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata), _code, deterministicIdProvider: _ => new BlobContentId(new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]), 1)).Serialize(image);
        image.WriteContentTo(stream);
        return groups.Values.Sum(group => group.Count);
    }

    void Add(SortedDictionary<string, List<EntityHandle>> groups, NamedMethod method)
    {
        _needed.Clear();
        var handle = Handle(method);
        var key = string.Join(';', _needed.Select(assembly => assembly.GetName().Name).Order(StringComparer.Ordinal)) + ";";
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
        if (!group.Contains(handle)) group.Add(handle);
    }

    EntityHandle Handle(NamedMethod method)
    {
        var signature = new BlobBuilder();
        var parameters = method.Definition.GetParameters();
        var arity = method.Definition.IsGenericMethodDefinition ? method.Definition.GetGenericArguments().Length : 0;
        new BlobEncoder(signature).MethodSignature(genericParameterCount: arity, isInstanceMethod: !method.Definition.IsStatic).Parameters(
            parameters.Length,
            returned => Returned(returned, method.Definition),
            list =>
            {
                foreach (var parameter in parameters) Parameter(list.AddParameter(), parameter);
            });
        var member = _metadata.AddMemberReference(Owner(method.Owner), _metadata.GetOrAddString(method.Definition.Name), _metadata.GetOrAddBlob(signature));
        if (arity == 0) return member;
        var made = new BlobBuilder();
        var arguments = new BlobEncoder(made).MethodSpecificationSignature(arity);
        foreach (var argument in method.Arguments) Encode(arguments.AddArgument(), argument);
        return _metadata.AddMethodSpecification(member, _metadata.GetOrAddBlob(made));
    }

    EntityHandle Owner(NamedType owner)
    {
        if (owner.Arguments.Count == 0) return Reference(owner.Definition);
        var blob = new BlobBuilder();
        Encode(new BlobEncoder(blob).TypeSpecificationSignature(), owner);
        return _metadata.AddTypeSpecification(_metadata.GetOrAddBlob(blob));
    }

    void Returned(ReturnTypeEncoder encoder, MethodBase method)
    {
        if (method is not MethodInfo { ReturnParameter: var parameter } || parameter.ParameterType == typeof(void)) encoder.Void();
        else Encode(encoder.Type(parameter.ParameterType.IsByRef), Plain(parameter.ParameterType));
    }

    void Parameter(ParameterTypeEncoder encoder, ParameterInfo parameter) => Encode(encoder.Type(parameter.ParameterType.IsByRef), Plain(parameter.ParameterType));

    static Type Plain(Type type) => type.IsByRef ? type.GetElementType()! : type;

    /// <summary>A type of a signature, in which parameters of types and methods may stand.</summary>
    void Encode(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericTypeParameter) encoder.GenericTypeParameter(type.GenericParameterPosition);
        else if (type.IsGenericMethodParameter) encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        else if (type.IsSZArray) Encode(encoder.SZArray(), type.GetElementType()!);
        else if (type.IsPointer) Encode(encoder.Pointer(), type.GetElementType()!);
        else if (!Primitive(encoder, type) && !type.IsGenericType) encoder.Type(Reference(type), type.IsValueType);
        else if (type.IsGenericType)
        {
            var arguments = encoder.GenericInstantiation(Reference(type.GetGenericTypeDefinition()), type.GetGenericArguments().Length, type.IsValueType);
            foreach (var argument in type.GetGenericArguments()) Encode(arguments.AddArgument(), argument);
        }
    }

    void Encode(SignatureTypeEncoder encoder, NamedType type)
    {
        if (type.Arguments.Count == 0)
        {
            if (!Primitive(encoder, type.Definition)) encoder.Type(Reference(type.Definition), type.Definition.IsValueType);
            return;
        }

        var arguments = encoder.GenericInstantiation(Reference(type.Definition), type.Arguments.Count, type.Definition.IsValueType);
        foreach (var argument in type.Arguments) Encode(arguments.AddArgument(), argument);
    }

    static bool Primitive(SignatureTypeEncoder encoder, Type type)
    {
        if (!Primitives.TryGetValue(type, out var code)) return false;
        if (code == PrimitiveTypeCode.Object) encoder.Object();
        else encoder.PrimitiveType(code);
        return true;
    }

    EntityHandle Reference(Type type)
    {
        _needed.Add(type.Assembly);
        if (_types.TryGetValue(type, out var known)) return known;
        EntityHandle scope = type.DeclaringType is { } outer ? Reference(outer) : Reference(type.Assembly);
        return _types[type] = _metadata.AddTypeReference(scope, type.DeclaringType is null && type.Namespace is { } space ? _metadata.GetOrAddString(space) : default, _metadata.GetOrAddString(type.Name));
    }

    AssemblyReferenceHandle Reference(Assembly assembly)
    {
        if (_assemblies.TryGetValue(assembly, out var known)) return known;
        var name = assembly.GetName();
        return _assemblies[assembly] = _metadata.AddAssemblyReference(
            _metadata.GetOrAddString(name.Name!), name.Version!, default, name.GetPublicKeyToken() is { Length: > 0 } token ? _metadata.GetOrAddBlob(token) : default, default, default);
    }

    static InstructionEncoder Group(List<EntityHandle> methods)
    {
        var body = new InstructionEncoder(new BlobBuilder());
        foreach (var method in methods) Token(body, method);
        body.OpCode(ILOpCode.Ret);
        return body;
    }

    InstructionEncoder Dictionary(List<(string Assemblies, MethodDefinitionHandle Group)> groups)
    {
        var body = new InstructionEncoder(new BlobBuilder());
        foreach (var (assemblies, group) in groups)
        {
            body.LoadString(_metadata.GetOrAddUserString(assemblies));
            Token(body, group);
        }

        body.OpCode(ILOpCode.Ret);
        return body;
    }

    static void Token(InstructionEncoder body, EntityHandle handle)
    {
        body.OpCode(ILOpCode.Ldtoken);
        body.Token(handle);
        body.OpCode(ILOpCode.Pop);
    }

    MethodDefinitionHandle Define(string name, InstructionEncoder body)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, returned => returned.Void(), _ => { });
        return _metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, _metadata.GetOrAddString(name), _metadata.GetOrAddBlob(signature), _bodies.AddMethodBody(body), default);
    }
}
