-- The columns of every front end: the process as the source of an event, and the file or peer as its destination.

local set_columns
do
    local format, match, find = string.format, string.match, string.find
    local id = Fields.id_of
    local NAME, PID = id["proc.name"], id["proc.pid"]
    local FD_NAME, FD_TYPE, PATH = id["fd.name"], id["fd.type"], id["fs.path.name"]
    local MAX_CACHED = 4096

    -- Texts by the bytes of the fields: processes and descriptors repeat often.
    local sources, destinations, size = {}, { [true] = {}, [false] = {} }, 0

    local function remember(cache, key, text)
        if size == MAX_CACHED then sources, destinations, size = {}, { [true] = {}, [false] = {} }, 0 end
        cache[key], size = text, size + 1
        return text
    end

    -- Returns the process as in pstree: name and process id.
    local function source()
        local name, pid = field_text(NAME), field_text(PID)
        local key = (name or "?") .. "\0" .. (pid or "")
        return sources[key] or remember(sources, key, pid and format("%s(%.0f)", printable(name or "?"), integer(pid, true))
            or name and printable(name) or "")
    end

    -- Returns the peer of a connection, of which a name has both ends; else the name.
    local function peer(name, is_server)
        name = without_addresses(name)
        local client, server = match(name, "^(.-)%->(.*)$")
        return not client and name or is_server and client or server
    end

    -- Returns the address argument of a call whose socket has no name, such as a connect that was refused; or nil.
    local function address()
        local kind = event.kind
        if kind.address == nil then
            kind.address = false
            for number = 0, kind.count - 1 do
                if kind.params[number].type == "SOCKADDR" then kind.address = number end
            end
        end
        local text = kind.address and match(param_text(kind.address) or "", "^[^%z]+")
        return text and text ~= "<NA>" and text ~= "NULL" and text or nil
    end

    local function destination()
        local name = field_text(FD_NAME)
        if name and name ~= "" then
            local is_server = event.flags % 128 >= 64
            local cache = destinations[is_server]
            local text = cache[name] or remember(cache, name, printable(find(name, "->", 1, true) and peer(name, is_server) or name))
            if text ~= "" then return text end
        end
        local other = address() or field_text(PATH) or field_text(FD_TYPE)
        return other and printable(other) or nil
    end

    function set_columns(columns)
        columns.protocol = "syscall"
        columns.src = source()
        local text = destination()
        if text then columns.dst = text end
        columns.info = info_text()
    end
end
